# SPDX-FileCopyrightText: 2026 The NumberDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that each check of the sources fails on what it is there for, and lets through what is good."""

import contextlib
import os
import tempfile
import unittest

import layering
import links
import manners
import size

HEAD = "// SPDX-FileCopyrightText: 2026 Somebody\n// SPDX-License-Identifier: GPL-3.0-or-later\n"


class CheckTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = folder.name

    def write(self, path, text, head=HEAD):
        whole = os.path.join(self.root, path)
        os.makedirs(os.path.dirname(whole), exist_ok=True)
        with open(whole, "w", encoding="utf-8") as file:
            file.write(head + text + "\n")

    @contextlib.contextmanager
    def written(self, path, text, head=HEAD):
        self.write(path, text, head)
        try:
            yield
        finally:
            os.remove(os.path.join(self.root, path))

    def assert_faulty(self, check, words, line=None):
        faults = check.faults(self.root)
        self.assertEqual(len(faults), 1, faults)
        self.assertIn(words, faults[0])
        if line:
            self.assertIn(f":{line + HEAD.count(chr(10))}:", faults[0])

    def assert_good(self, check):
        self.assertEqual(check.faults(self.root), [])


class Links(CheckTest):
    def test_a_link_leads_to_a_test_that_is_there(self):
        self.write("tests/tst_a.cpp", "void A::buysANumber()\n{ }")
        with self.written("README.md", "[buysANumber](tests/tst_a.cpp) and [more](https://example.com/)", ""):
            self.assert_good(links)
        with self.written("README.md", "[sellsANumber](tests/tst_a.cpp)", ""):
            self.assert_faulty(links, "has no test sellsANumber")
        with self.written("README.md", "[buysANumber](tests/tst_b.cpp)", ""):
            self.assert_faulty(links, "there is no tests/tst_b.cpp")


class Layering(CheckTest):
    def test_every_layer_may_see_only_what_its_row_says(self):
        for layer, seen in layering.LAYERS.items():
            for other in layering.LAYERS:
                with self.written(f"src/{layer}/a.h", f'#include "{other}/b.h"'):
                    if other == layer or other in seen:
                        self.assert_good(layering)
                    else:
                        self.assert_faulty(layering, f"{layer} may not see {other}", 1)

    def test_gui_sees_no_network_and_no_storage(self):
        self.write("src/gui/pages/buypage.cpp", '#include "gui/mainwindow.h"\n  #  include "net/apisession.h"')
        self.assert_faulty(layering, "gui may not see net", 2)

    def test_a_provider_sees_no_other(self):
        self.write("src/providers/acme/client.cpp", '#include "providers/acme/parser.h"\n#include "providers/provider.h"')
        self.write("src/providers/umbrella/client.cpp", '#include "providers/acme/parser.h"')
        self.assert_faulty(layering, "umbrella may not see the provider acme", 1)

    def test_what_providers_share_sees_none_of_them(self):
        self.write("src/providers/acme/client.h", "")
        self.write("src/providers/pagedfetch.cpp", '#include "providers/acme/client.h"')
        self.assert_faulty(layering, "may not see the provider acme")

    def test_services_name_no_provider(self):
        self.write("src/providers/acme/client.h", "")
        self.write("src/services/search.cpp", '// acme, in a comment\nif (id == "Acme")')
        self.assert_faulty(layering, "services names the provider Acme", 2)

    def test_only_the_transport_knows_the_access_manager(self):
        self.write("src/net/httptransport.cpp", "#include <QNetworkAccessManager>")
        self.assert_good(layering)
        self.write("src/net/apisession.cpp", "#include <QNetworkAccessManager>")
        self.assert_faulty(layering, "QNetworkAccessManager", 1)

    def test_what_comes_from_outside_stays_in_its_layer(self):
        for layer, header in (("domain", "QNetworkRequest"), ("services", "QSqlQuery"), ("storage", "QMessageBox"),
                              ("gui", "qt6keychain/keychain.h"), ("services", "phonenumbers/phonenumberutil.h"),
                              ("services", "QTableView"), ("net", "QHttpServer"), ("gui", "QtSql/QSqlDatabase")):
            with self.written(f"src/{layer}/a.cpp", f"#include <QByteArrayView>\n#include <{header}>"):
                self.assert_faulty(layering, header, 2)

    def test_forms_are_included_only_in_the_gui(self):
        self.write("src/gui/dialogs/reviewdialog.cpp", '#include "ui_reviewdialog.h"')
        self.assert_good(layering)
        self.write("src/services/plan.cpp", '#include "ui_reviewdialog.h"')
        self.assert_faulty(layering, "form")

    def test_an_include_says_its_layer(self):
        self.write("src/net/apisession.cpp", '#include "apisession.h"')
        self.assert_faulty(layering, "says its layer")

    def test_a_new_folder_is_in_no_layer(self):
        self.write("src/helpers/everything.h", "")
        self.assert_faulty(layering, "in no layer")

    def test_comments_and_strings_include_nothing(self):
        self.write("src/domain/money.cpp", '// #include "gui/a.h"\n/*\n#include "gui/a.h"\n*/\nauto a = R"(\n)";')
        self.assert_good(layering)


class Size(CheckTest):
    def function(self, lines):
        return "int f(int a)\n{\n" + "    a += '\\'' + '{' + 1'000; // }\n" * (lines - 2) + "}"

    def test_a_function_of_81_lines(self):
        self.write("src/base/a.cpp", "namespace N {\n" + self.function(80) + "\n}")
        self.assert_good(size)
        self.write("src/base/a.cpp", "namespace N {\n" + self.function(81) + "\n}")
        self.assert_faulty(size, "f() has 81 lines", 3)

    def test_a_long_constructor_method_and_lambda(self):
        for head in ("A::A(int a) : m_a{a}, m_b(2)", "auto A::f() const -> int", "struct A final : B {\nvoid f() override",
                     "bool operator==(const A &a, const A &b) noexcept", "Q_DECLARE(a)\nstruct Row f(struct Row row)",
                     "template<class T>\nenum Kind f(T t)"):
            end = "\n};" if head.startswith("struct A") else ""
            body = "\n{\n    g([] {\n" + "    ;\n" * 80 + "    });\n}" + end
            self.write("src/base/a.cpp", head + body)
            self.assert_faulty(size, "() has 84 lines")

    def test_long_tables_and_classes_are_no_functions(self):
        rows = "    {1, f(2)},\n" * 90
        self.write("src/base/a.cpp", f"const QList<Row> rows = {{\n{rows}}};\nstruct S(\n{rows};" .replace("S(", "S {")
                   + "\n};\nenum class E : int {\n" + "    A,\n" * 90 + "};")
        self.assert_good(size)

    def test_a_file_of_501_lines(self):
        self.write("src/base/a.h", "\n" * 497)
        self.assert_good(size)
        self.write("src/base/a.h", "\n" * 498)
        self.assert_faulty(size, "a.h has 501 lines")

    def test_what_is_longish_is_noted(self):
        self.write("src/base/a.cpp", self.function(41) + "\n" * 400)
        notes = []
        self.assertEqual(size.faults(self.root, notes), [])
        self.assertEqual(len(notes), 2)


class Manners(CheckTest):
    BAD = (
        ("src/gui/a.cpp", "QEventLoop loop;", "nested event loop"),
        ("src/net/a.cpp", "qApp->processEvents();", "nested event loop"),
        ("src/gui/a.cpp", "if (dialog.exec() == 1)", "exec()"),
        ("src/gui/a.cpp", "menu->exec(at);", "exec()"),
        ("src/gui/a.cpp", "connect(a, SIGNAL(b()), c, &C::d);", "by pointer to member"),
        ("tests/gui/tst_a.cpp", 'QSKIP("no display");', "not running"),
        ("tests/gui/tst_a.cpp", 'QEXPECT_FAIL("", "", Abort);', "not running"),
        ("tests/gui/tst_a.cpp", "QTest::qWait(100);", "fixed sleep"),
        ("src/domain/a.h", "double monthlyPrice = 0;", "money is exact"),
        ("src/domain/a.cpp", 'm_cost = value["cost"].toDouble();', "money is exact"),
        ("src/secrets/a.cpp", "job.setInsecureFallback(true);", "keychain or nowhere"),
        ("src/net/a.cpp", "reply->ignoreSslErrors();", "never ignored"),
        ("src/net/a.cpp", "config.setPeerVerifyMode(QSslSocket::VerifyNone);", "never ignored"),
        ("src/services/a.cpp", "auto now = QDateTime::currentDateTimeUtc();", "base/clock"),
        ("src/services/a.cpp", "connect(a, &A::b, [this](int, int) { c(1, 2); });", "without a context"),
        ("src/services/a.cpp", "QTimer::singleShot(\n    5ms,\n    [this] { c(); });", "without a context"),
        ("src/base/a.cpp", "// TO" "DO: later", "do it"),
        ("ui/a.ui", "<!-- FIX" "ME -->", "do it"),
        ("README.md", "see /wo" "rk/shared/page.md", "somebody's machine"),
        ("src/base/a.cpp", 'auto path = "/ho' 'me/joe/a";', "somebody's machine"),
    )
    GOOD = (
        ("src/app/main.cpp", "return application.exec();"),
        ("src/storage/a.cpp", "query.exec(); // the price, as a double"),
        ("src/gui/a.cpp", 'log("QEventLoop, exec() and processEvents()"); int executed(); m_exec(1);'),
        ("src/base/clock.cpp", "return QDateTime::currentDateTimeUtc();"),
        ("src/gui/a.cpp", "connect(a, &A::b, this, [this] { c(); }); connect(a, &A::b, c, &C::d);"),
        ("src/gui/a.cpp", "QTimer::singleShot(5ms, this, [this] { c(); }); double scale = 1.5;"),
        ("src/gui/a.cpp", "job.setInsecureFallback(false); int prices[2]; double angle; Money price;"),
    )

    def test_each_bad_line_is_found(self):
        for path, line, words in self.BAD:
            with self.subTest(line=line), self.written(path, line):
                self.assert_faulty(manners, words, 1)

    def test_each_good_line_passes(self):
        for path, line in self.GOOD:
            with self.subTest(line=line), self.written(path, line):
                self.assert_good(manners)

    def test_every_source_says_its_licence(self):
        for path in ("src/base/a.h", "tests/sdk/a.mjs", "tests/CMakeLists.txt", "tests/support/a.py"):
            with self.written(path, "", head="// SPDX-FileCopyrightText: 2026 Somebody\n"):
                self.assert_faulty(manners, "SPDX-License-Identifier")


if __name__ == "__main__":
    unittest.main()
