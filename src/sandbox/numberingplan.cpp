// SPDX-FileCopyrightText: 2026 The NumberDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/numberingplan.h"

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace NumberDesk {

namespace {

constexpr RangeFeatures kSmsVoice = RangeFeature::Sms | RangeFeature::Voice;
constexpr RangeFeatures kAll = RangeFeature::Sms | RangeFeature::Voice | RangeFeature::Mms;
constexpr RangeFeatures kVoice = RangeFeature::Voice;

struct Terms
{
    RangeType type = RangeType::Mobile;
    RangeFeatures features;
    int rentCents = 0;
    int setupCents = 0;
};

constexpr Terms kUkMobile{ RangeType::Mobile, kSmsVoice, 105, 0 };
constexpr Terms kUkLandline{ RangeType::Landline, kVoice, 90, 0 };
constexpr Terms kUkFree{ RangeType::TollFree, kVoice, 310, 500 };
constexpr Terms kNanp{ RangeType::Mobile, kAll, 86, 0 };
constexpr Terms kNanpLandline{ RangeType::Landline, kVoice, 75, 0 };
constexpr Terms kNanpFree{ RangeType::TollFree, kAll, 120, 0 };
constexpr Terms kLandline{ RangeType::Landline, kVoice, 135, 0 };
constexpr Terms kMobile{ RangeType::Mobile, kSmsVoice, 240, 100 };
constexpr Terms kFree{ RangeType::TollFree, kVoice, 1150, 1000 };

struct Block
{
    const char *country;
    const char *prefix;
    int digits;
    int first;
    int last;
    int offers;
    const Terms &terms;
};

// GB: Ofcom's numbers for TV and radio drama. FR: ARCEP decision 2018-0881. DE: Bundesnetzagentur,
// "Drama-Rufnummern". AU: ACMA, numbers for creative works. SE: PTS, numbers for fiction. IE: ComReg,
// 020 91x xxxx. US, CA, PR: 555-0100 to 555-0199 of every area code.
constexpr std::array kFiction{
    Block{ "GB", "447700900", 3, 0, 999, 300, kUkMobile },
    Block{ "GB", "442079460", 3, 0, 999, 200, kUkLandline },
    Block{ "GB", "441134960", 3, 0, 999, 60, kUkLandline },
    Block{ "GB", "441174960", 3, 0, 999, 60, kUkLandline },
    Block{ "GB", "441214960", 3, 0, 999, 60, kUkLandline },
    Block{ "GB", "441314960", 3, 0, 999, 60, kUkLandline },
    Block{ "GB", "441414960", 3, 0, 999, 60, kUkLandline },
    Block{ "GB", "441614960", 3, 0, 999, 60, kUkLandline },
    Block{ "GB", "441914980", 3, 0, 999, 60, kUkLandline },
    Block{ "GB", "448081570", 3, 0, 999, 80, kUkFree },
    Block{ "FR", "3363998", 4, 0, 9999, 150, kMobile },
    Block{ "FR", "3319900", 4, 0, 9999, 80, kLandline },
    Block{ "FR", "3326191", 4, 0, 9999, 40, kLandline },
    Block{ "FR", "3335301", 4, 0, 9999, 40, kLandline },
    Block{ "FR", "3346571", 4, 0, 9999, 40, kLandline },
    Block{ "FR", "3353649", 4, 0, 9999, 40, kLandline },
    Block{ "DE", "493023125", 3, 0, 999, 60, kLandline },
    Block{ "DE", "496990009", 3, 0, 999, 60, kLandline },
    Block{ "DE", "494066969", 3, 0, 999, 60, kLandline },
    Block{ "DE", "492214710", 3, 0, 999, 60, kLandline },
    Block{ "DE", "498999998", 3, 0, 999, 60, kLandline },
    Block{ "DE", "4917139200", 2, 0, 99, 50, kMobile },
    Block{ "DE", "49176040690", 2, 0, 99, 50, kMobile },
    Block{ "AU", "6125550", 4, 0, 9999, 60, kLandline },
    Block{ "AU", "6135550", 4, 0, 9999, 60, kLandline },
    Block{ "AU", "6137010", 4, 0, 9999, 60, kLandline },
    Block{ "AU", "6187010", 4, 0, 9999, 60, kLandline },
    Block{ "SE", "467017406", 2, 5, 99, 60, kMobile },
    Block{ "SE", "468465004", 2, 0, 99, 50, kLandline },
    Block{ "SE", "463139006", 2, 0, 49, 30, kLandline },
    Block{ "SE", "464062804", 2, 0, 49, 30, kLandline },
    Block{ "IE", "3532091", 5, 0, 99999, 120, kLandline },
};

// Set aside one by one, not as a range. AU: ACMA; DE: Bundesnetzagentur.
constexpr std::array kAustralianMobiles{ "61491570006", "61491570156", "61491570157", "61491570158",
    "61491570159", "61491570110", "61491570313", "61491570737", "61491571266", "61491571491", "61491571804",
    "61491572549", "61491572665", "61491572983", "61491573770", "61491573087", "61491574118", "61491574632",
    "61491575254", "61491575789", "61491576398", "61491576801", "61491577426", "61491577644", "61491578957",
    "61491578148", "61491578888", "61491579212", "61491579760", "61491579455" };
constexpr std::array kGermanMobiles{ "4915228817386", "4915228895456", "4915254599371" };

constexpr std::array kUsAreas{ "201", "206", "212", "213", "303", "305", "312", "404", "415", "503", "512",
    "602", "615", "617", "619", "702", "713", "816", "919" };
constexpr std::array kCanadianAreas{ "403", "416", "514", "604", "613", "902" };
constexpr std::array kPuertoRicanAreas{ "787", "939" };
constexpr std::array kFreeAreas{ "800", "833", "844", "855", "866", "877", "888" };

// Countries without numbers for fiction: their numbers get one digit more than `longest`, the most
// national digits any number there has, so that no switch can complete a call to them.
struct Country
{
    const char *code;
    const char *callingCode;
    int longest;
    const char *mobileStart; // empty: none offered
    const char *landlineStart; // empty: none offered
    const char *freeStart; // empty: none offered
    int rentCents;
};

constexpr std::array kOverlong{
    Country{ "BE", "32", 9, "46", "2", "800", 110 },
    Country{ "BR", "55", 11, "119", "113", "800", 390 },
    Country{ "CH", "41", 9, "76", "43", "800", 190 },
    Country{ "CL", "56", 9, "9", "2", "", 420 },
    Country{ "CO", "57", 10, "30", "60", "", 560 },
    Country{ "CZ", "420", 9, "73", "22", "800", 160 },
    Country{ "DK", "45", 8, "4", "3", "80", 95 },
    Country{ "EE", "372", 8, "5", "6", "", 85 },
    Country{ "ES", "34", 9, "6", "9", "900", 125 },
    Country{ "HK", "852", 8, "6", "3", "", 540 },
    Country{ "HU", "36", 9, "20", "1", "80", 210 },
    Country{ "IL", "972", 9, "52", "3", "", 330 },
    Country{ "IN", "91", 10, "98", "22", "", 610 },
    Country{ "JP", "81", 10, "70", "3", "", 880 },
    Country{ "LT", "370", 8, "6", "5", "", 90 },
    Country{ "LV", "371", 8, "2", "6", "80", 90 },
    Country{ "MX", "52", 10, "55", "33", "800", 470 },
    Country{ "MY", "60", 10, "11", "3", "", 720 },
    Country{ "NL", "31", 9, "97", "20", "", 120 },
    Country{ "NO", "47", 8, "4", "2", "800", 150 },
    Country{ "NZ", "64", 10, "21", "9", "", 450 },
    Country{ "PE", "51", 9, "9", "1", "", 530 },
    Country{ "PL", "48", 9, "73", "22", "", 115 },
    Country{ "PT", "351", 9, "9", "2", "800", 145 },
    Country{ "RO", "40", 9, "7", "3", "800", 130 },
    Country{ "SG", "65", 8, "8", "3", "", 640 },
    Country{ "TH", "66", 9, "9", "2", "", 590 },
    Country{ "ZA", "27", 9, "6", "1", "80", 260 },
};

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

NumberRange rangeOf(const Block &block)
{
    return { latin(block.country), latin(block.prefix), block.digits, block.first, block.last, block.offers,
        block.terms.type, block.terms.features, block.terms.rentCents, block.terms.setupCents };
}

NumberRange single(const char *country, const char *number)
{
    return rangeOf({ country, number, 0, 0, 0, 1, kMobile });
}

void addAreas(QList<NumberRange> &ranges, const char *country, std::span<const char *const> areas)
{
    int position = 0;
    for (const char *area : areas) {
        const Terms &terms = position++ % 5 == 4 ? kNanpLandline : kNanp;
        NumberRange range = rangeOf({ country, "", 2, 0, 99, 60, terms });
        range.prefix = u"1"_s + latin(area) + u"55501"_s;
        ranges.append(range);
    }
}

void addOverlong(
    QList<NumberRange> &ranges, const Country &country, const char *start, int offers, const Terms &terms)
{
    if (*start == '\0')
        return;
    NumberRange range = rangeOf({ country.code, "", 0, 0, 0, offers, terms });
    range.prefix = latin(country.callingCode) + latin(start) + u"555"_s;
    const int fixed = static_cast<int>(qstrlen(start)) + 3;
    range.digits = country.longest + 1 - fixed;
    range.last = range.digits >= 4 ? 9999 : 999;
    range.rentCents = country.rentCents + terms.rentCents / 2;
    ranges.append(range);
}

struct Supply
{
    const char *country;
    const char *prefix;
    const Terms &terms;
};

// Three digits after the country code and a nine-digit serial: 12 national digits, where none of these
// countries has more than 11.
constexpr std::array kSupply{ Supply{ "GB", "44770", kUkMobile }, Supply{ "US", "1555", kNanp },
    Supply{ "ES", "34655", kMobile }, Supply{ "GB", "44207", kUkLandline }, Supply{ "NL", "31970", kMobile },
    Supply{ "FR", "33639", kMobile }, Supply{ "CA", "1416", kNanp }, Supply{ "DK", "45455", kMobile },
    Supply{ "PL", "48735", kMobile }, Supply{ "FR", "33199", kLandline }, Supply{ "PT", "35195", kMobile } };
constexpr int kOverlongSerial = 9;

const Supply &supplyOf(int index)
{
    return kSupply.at(static_cast<std::size_t>(index) % kSupply.size());
}

} // namespace

QString NumberRange::number(int serial) const
{
    if (digits == 0)
        return prefix;
    return prefix + QString::number(serial).rightJustified(digits, u'0');
}

QList<NumberRange> NumberingPlan::fictionRanges()
{
    QList<NumberRange> ranges;
    for (const Block &block : kFiction)
        ranges.append(rangeOf(block));
    for (const char *number : kAustralianMobiles)
        ranges.append(single("AU", number));
    for (const char *number : kGermanMobiles)
        ranges.append(single("DE", number));
    addAreas(ranges, "US", kUsAreas);
    addAreas(ranges, "CA", kCanadianAreas);
    addAreas(ranges, "PR", kPuertoRicanAreas);
    return ranges;
}

QList<NumberRange> NumberingPlan::impossibleRanges()
{
    QList<NumberRange> ranges;
    for (const char *area : kFreeAreas) {
        // Only 800-555-0199 is set aside among the toll-free codes, so these get an exchange that
        // starts with 0, which the plan rules out.
        NumberRange range = rangeOf({ "US", "", 2, 0, 99, 40, kNanpFree });
        range.prefix = u"1"_s + latin(area) + u"05501"_s;
        ranges.append(range);
    }
    for (const Country &country : kOverlong) {
        addOverlong(ranges, country, country.mobileStart, 80, kMobile);
        addOverlong(ranges, country, country.landlineStart, 60, kLandline);
        addOverlong(ranges, country, country.freeStart, 25, kFree);
    }
    return ranges;
}

QList<NumberRange> NumberingPlan::allRanges()
{
    return fictionRanges() + impossibleRanges();
}

bool NumberingPlan::needsPapers(const QString &country)
{
    return country == "DE"_L1 || country == "CH"_L1 || country == "JP"_L1;
}

NumberRange NumberingPlan::overlongRange(int index)
{
    const Supply &supply = supplyOf(index);
    return rangeOf({ supply.country, supply.prefix, kOverlongSerial, index, index, 1, supply.terms });
}

NumberingPlan::OverlongDigits::OverlongDigits(int index)
    : m_size(static_cast<qsizetype>(qstrlen(supplyOf(index).prefix)) + kOverlongSerial)
{
    std::copy_n(supplyOf(index).prefix, m_size - kOverlongSerial, m_text.begin());
    int rest = index;
    for (qsizetype place = m_size; place > m_size - kOverlongSerial; rest /= 10)
        m_text.at(static_cast<std::size_t>(--place)) = static_cast<char>('0' + rest % 10);
}

} // namespace NumberDesk
