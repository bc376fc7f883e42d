// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/numbercolumns.h"

#include "domain/numbercodec.h"

#include <algorithm>
#include <cstring>

namespace NumberDesk {

namespace {

constexpr char kFieldEnd = char(0xff);
constexpr qsizetype kCellDigits = DigitCell::kSize - 1;

DigitCell cellOf(QByteArrayView digits)
{
    DigitCell cell;
    cell.bytes.fill('\n');
    const qsizetype fitting = std::min(digits.size(), kCellDigits);
    std::copy(digits.begin(), digits.begin() + fitting, cell.bytes.begin());
    return cell;
}

QByteArrayView digitsOf(const DigitCell &cell)
{
    const auto *end = std::find(cell.bytes.begin(), cell.bytes.end(), '\n');
    return { cell.bytes.data(), end - cell.bytes.begin() };
}

qint64 milliseconds(const std::optional<QDateTime> &time)
{
    return time && time->isValid() ? time->toMSecsSinceEpoch() : NumberColumns::kNoTime;
}

std::optional<QDateTime> timeOf(qint64 milliseconds)
{
    if (milliseconds == NumberColumns::kNoTime)
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

QByteArray timeText(qint64 milliseconds)
{
    return milliseconds == NumberColumns::kNoTime ? QByteArray() : QByteArray::number(milliseconds);
}

qint64 timeFromText(QByteArrayView text)
{
    bool isNumber = false;
    const qint64 milliseconds = text.toByteArray().toLongLong(&isNumber);
    return isNumber ? milliseconds : NumberColumns::kNoTime;
}

quint32 hashOf(quint32 account, quint32 country, QByteArrayView digits)
{
    const quint64 hash = qHashMulti(0, account, country, digits);
    return static_cast<quint32>(hash ^ (hash >> 32));
}

quint8 flagsOf(const OwnedNumber &number)
{
    using Columns = NumberColumns;
    const bool isLong = number.ref.number.digits().size() > kCellDigits;
    return static_cast<quint8>(Columns::Used | (number.ref.number.isShortCode() ? Columns::ShortCode : 0)
        | (number.endingTold ? Columns::EndingTold : 0) | (number.releasable ? Columns::Releasable : 0)
        | (number.isConfigured() ? Columns::Configured : 0)
        | (number.notices.isEmpty() ? 0 : Columns::HasNotices)
        | (number.nextSteps.isEmpty() ? 0 : Columns::HasNextSteps) | (isLong ? Columns::LongDigits : 0));
}

/// Splits a packed row at its field ends; false when it has another number of fields.
template <std::size_t Count>
bool split(QByteArrayView packed, std::array<QByteArrayView, Count> &fields)
{
    for (std::size_t field = 0; field < Count; ++field) {
        const qsizetype end = packed.indexOf(kFieldEnd);
        if (end < 0)
            return false;
        fields[field] = packed.first(end);
        packed = packed.sliced(end + 1);
    }
    return packed.isEmpty();
}

} // namespace

/// A number on its way into the columns. The bytes belong to the caller.
struct NumberColumns::Fields
{
    std::array<QByteArrayView, TextCount> texts;
    QByteArrayView digits;
    qint64 nextCharge = kNoTime;
    qint64 ends = kNoTime;
    quint8 flags = 0;
};

NumberColumns::NumberColumns()
{
    // They are looked for by what they mean, not by their bytes.
    for (const Text column : { CapabilitySet, Monthly, Settings, More })
        m_pools[column] = TextPool(TextPool::Search::None);
}

NumberColumns::Put NumberColumns::put(const OwnedNumber &number)
{
    const QByteArray digits = number.ref.number.digits().toLatin1();
    const std::array<QByteArray, TextCount> texts{ number.ref.account.toUtf8(), number.ref.country.toUtf8(),
        number.type.word().toUtf8(), number.label.toUtf8(), number.destination.toUtf8(), number.id.toUtf8(),
        encoded(number.capabilities), encoded(number.monthly), encoded(number.settings),
        encodedRest(number, digits.size() > kCellDigits ? digits : QByteArray()) };
    Fields fields{ {}, digits, milliseconds(number.nextCharge), milliseconds(number.endsAt),
        flagsOf(number) };
    std::copy(texts.begin(), texts.end(), fields.texts.begin());
    return put(fields);
}

NumberColumns::Put NumberColumns::put(const Fields &fields)
{
    std::array<quint32, TextCount> ids{};
    for (std::size_t column = 0; column < TextCount; ++column)
        ids[column] = m_pools[column].intern(fields.texts[column]);
    const quint32 hash = hashOf(ids[Account], ids[Country], fields.digits);
    Put done;
    if (const auto known = findRow(ids[Account], ids[Country], fields.digits, fields.flags)) {
        done.row = *known;
    } else {
        done.row = claimRow();
        done.isNew = done.isChanged = done.hasOtherSettings = true;
        m_digits.set(done.row, cellOf(fields.digits));
        m_index.insert(hash, done.row);
        countIn(ids[Account], 1);
        if (fields.flags & LongDigits)
            m_longRows.append(done.row);
    }
    for (std::size_t column = 0; column < TextCount; ++column) {
        const bool isOther = m_ids[column].set(done.row, ids[column]);
        done.isChanged |= isOther;
        done.hasOtherSettings |= isOther && column == Settings;
    }
    done.isChanged |= m_nextCharges.set(done.row, fields.nextCharge);
    done.isChanged |= m_ends.set(done.row, fields.ends);
    done.isChanged |= m_flags.set(done.row, fields.flags);
    return done;
}

quint32 NumberColumns::claimRow()
{
    if (!m_free.isEmpty())
        return m_free.takeLast();
    const quint32 row = span();
    m_digits.append(cellOf({}));
    for (SharedColumn<quint32> &ids : m_ids)
        ids.append(0);
    m_nextCharges.append(kNoTime);
    m_ends.append(kNoTime);
    m_flags.append(0);
    return row;
}

void NumberColumns::countIn(quint32 account, int more)
{
    if (m_counts.size() <= account)
        m_counts.resize(qsizetype(account) + 1, 0);
    m_counts[account] += more;
    m_count += more;
}

void NumberColumns::remove(quint32 row)
{
    Q_ASSERT(isUsed(row));
    const quint32 account = m_ids[Account].at(row);
    m_index.remove(hashOf(account, m_ids[Country].at(row), digitsAt(row)), row);
    countIn(account, -1);
    if (m_flags.at(row) & LongDigits)
        m_longRows.removeOne(row);
    m_digits.set(row, cellOf({}));
    for (SharedColumn<quint32> &ids : m_ids)
        ids.set(row, 0);
    m_nextCharges.set(row, kNoTime);
    m_ends.set(row, kNoTime);
    m_flags.set(row, 0);
    m_free.append(row);
}

std::optional<quint32> NumberColumns::findRow(
    quint32 account, quint32 country, QByteArrayView digits, quint8 flags) const
{
    return m_index.find(hashOf(account, country, digits), [&](quint32 row) {
        return m_ids[Account].at(row) == account && m_ids[Country].at(row) == country
            && (m_flags.at(row) & ShortCode) == (flags & ShortCode) && digitsAt(row) == digits;
    });
}

std::optional<quint32> NumberColumns::find(const NumberRef &ref) const
{
    const auto account = m_pools[Account].find(ref.account.toUtf8());
    const auto country = m_pools[Country].find(ref.country.toUtf8());
    if (!account || !country)
        return std::nullopt;
    const quint8 flags = ref.number.isShortCode() ? quint8(ShortCode) : quint8(0);
    return findRow(*account, *country, ref.number.digits().toLatin1(), flags);
}

qsizetype NumberColumns::count(const AccountId &account) const
{
    const auto id = m_pools[Account].find(account.toUtf8());
    return id && *id < m_counts.size() ? m_counts.at(*id) : 0;
}

QList<quint32> NumberColumns::rowsOf(const AccountId &account) const
{
    QList<quint32> rows;
    const auto id = m_pools[Account].find(account.toUtf8());
    const qsizetype wanted = count(account);
    const SharedColumn<quint32> &accounts = m_ids[Account];
    for (qsizetype page = 0; page < accounts.pageCount() && rows.size() < wanted; ++page) {
        auto row = static_cast<quint32>(page << SharedColumn<quint32>::kPageBits);
        for (const quint32 each : accounts.page(page)) {
            if (each == *id && isUsed(row))
                rows.append(row);
            ++row;
        }
    }
    return rows;
}

QByteArrayView NumberColumns::digitsAt(quint32 row) const
{
    if (m_flags.at(row) & LongDigits)
        return decodedLongDigits(m_pools[More].bytes(m_ids[More].at(row)));
    return digitsOf(m_digits.at(row));
}

QList<quint32> NumberColumns::rowsWithDigits(QByteArrayView digits, qsizetype most) const
{
    QList<quint32> rows;
    for (qsizetype page = 0; page < m_digits.pageCount(); ++page) {
        const auto cells = std::as_bytes(m_digits.page(page));
        for (std::size_t from = 0; from < cells.size() && rows.size() < most;) {
            const void *hit = memmem(cells.data() + from, cells.size() - from, digits.data(),
                static_cast<std::size_t>(digits.size()));
            if (!hit)
                break;
            const auto cell = static_cast<std::size_t>(static_cast<const std::byte *>(hit) - cells.data())
                / DigitCell::kSize;
            rows.append(
                static_cast<quint32>((std::size_t(page) << SharedColumn<DigitCell>::kPageBits) + cell));
            from = (cell + 1) * DigitCell::kSize;
        }
    }
    for (const quint32 row : m_longRows) {
        if (rows.size() < most && digitsAt(row).contains(digits) && !rows.contains(row))
            rows.append(row);
    }
    return rows;
}

NumberRef NumberColumns::refAt(quint32 row) const
{
    const QString digits = QString::fromLatin1(digitsAt(row));
    const auto number
        = m_flags.at(row) & ShortCode ? PhoneNumber::shortCode(digits) : PhoneNumber::fromDigits(digits);
    return { text(Account, row), text(Country, row), number.isOk() ? *number : PhoneNumber() };
}

OwnedNumber NumberColumns::at(quint32 row) const
{
    Q_ASSERT(isUsed(row));
    OwnedNumber number;
    number.ref = refAt(row);
    number.id = text(ProviderId, row);
    number.type = NumberType::fromWord(text(Type, row));
    number.capabilities = capabilities(m_ids[CapabilitySet].at(row));
    number.label = text(Label, row);
    number.destination = text(Destination, row);
    number.settings = settings(m_ids[Settings].at(row));
    number.monthly = monthly(m_ids[Monthly].at(row));
    number.nextCharge = timeOf(m_nextCharges.at(row));
    number.endsAt = timeOf(m_ends.at(row));
    number.endingTold = (m_flags.at(row) & EndingTold) != 0;
    number.releasable = (m_flags.at(row) & Releasable) != 0;
    decodeRest(m_pools[More].bytes(m_ids[More].at(row)), number);
    return number;
}

Capabilities NumberColumns::capabilities(quint32 id) const
{
    return decodedCapabilities(m_pools[CapabilitySet].bytes(id));
}

std::optional<Money> NumberColumns::monthly(quint32 id) const
{
    return decodedMoney(m_pools[Monthly].bytes(id));
}

SettingValues NumberColumns::settings(quint32 id) const
{
    return decodedSettings(m_pools[Settings].bytes(id));
}

QByteArray NumberColumns::packed(quint32 row) const
{
    QByteArray bytes;
    for (std::size_t column = Country; column < TextCount; ++column) {
        bytes += m_pools[column].bytes(m_ids[column].at(row));
        bytes += kFieldEnd;
    }
    const QByteArrayView digits = digitsAt(row);
    bytes += digits;
    for (const QByteArray &field :
        { timeText(m_nextCharges.at(row)), timeText(m_ends.at(row)), QByteArray::number(m_flags.at(row)) }) {
        bytes += kFieldEnd;
        bytes += field;
    }
    bytes += kFieldEnd;
    return bytes;
}

std::optional<NumberColumns::Put> NumberColumns::putPacked(const AccountId &account, QByteArrayView packed)
{
    constexpr std::size_t kTexts = TextCount - 1; // its account is told
    std::array<QByteArrayView, kTexts + 4> parts;
    if (!split(packed, parts))
        return std::nullopt;
    const QByteArrayView digits = parts[kTexts];
    const bool areDigits
        = std::all_of(digits.begin(), digits.end(), [](char byte) { return byte >= '0' && byte <= '9'; });
    const auto flags = static_cast<quint8>(parts[kTexts + 3].toByteArray().toUInt());
    const bool isLong = (flags & LongDigits) != 0;
    if (digits.isEmpty() || !areDigits || !(flags & Used) || isLong != (digits.size() > kCellDigits)
        || (isLong && decodedLongDigits(parts[More - 1]) != digits))
        return std::nullopt;
    const QByteArray id = account.toUtf8();
    Fields fields{ {}, digits, timeFromText(parts[kTexts + 1]), timeFromText(parts[kTexts + 2]), flags };
    fields.texts[Account] = id;
    std::copy_n(parts.begin(), kTexts, fields.texts.begin() + 1);
    return put(fields);
}

} // namespace NumberDesk
