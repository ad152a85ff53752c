package org.twinrail.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.twinrail.itest.support.Answer;
import org.twinrail.itest.support.Company;
import org.twinrail.itest.support.Reading;
import org.twinrail.itest.support.Twinrail;

/** Every command, in Chinese and in English, in words and as the one JSON document, with its exit code. */
class CommandsTest {
    private static final List<String> COMMANDS = List.of(
            "import",
            "do",
            "ask",
            "actions",
            "queries",
            "rules",
            "assess",
            "conflicts",
            "explain",
            "backup",
            "restore",
            "bundles",
            "help");

    @TempDir
    private static Path temp;

    private static Twinrail twinrail;
    private static String refusedAction;
    private static int files;

    @BeforeAll
    static void boot() throws Exception {
        twinrail = Twinrail.on(temp.resolve("data"));
        Company company = Company.foundedIn(twinrail);
        company.opens("li", "O-1");
        company.done("li", "opportunity.quote", "number=O-1", "price.amount=88000.50", "price.currency=CNY");
        refusedAction = company.tries("wang", "opportunity.win", "number=O-1", "amount.amount=1", "amount.currency=CNY")
                .json()
                .get("actionId")
                .asText();
        write("customers.csv", "name,owner\n" + Company.CUSTOMER + ",li\n");
        write("strange.csv", "name,owner\nAnybody,nobody\n");
        write("customers.yaml", "kind: customers\ncolumns:\n  name: name\n  owner: owner\n");
        write("body.json", "{\"text\": \"" + Company.CUSTOMER + "\"}");
        twinrail.run("backup", path("good.zip"));
    }

    @AfterAll
    static void close() {
        twinrail.close();
    }

    private static void write(String file, String text) throws Exception {
        Files.writeString(temp.resolve(file), text, StandardCharsets.UTF_8);
    }

    private static String path(String file) {
        return temp.resolve(file).toString();
    }

    private static String newPath() {
        return path("new" + files++ + ".zip");
    }

    /** Lines that are understood, with their exit codes. */
    static Stream<Arguments> lines() {
        return Stream.of(
                line(0, "help"),
                line(0, "help", "import"),
                line(0, "--help"),
                line(0, "do", "--help"),
                line(0, "--version"),
                line(0, "actions"),
                line(0, "actions", "opportunity.quote"),
                line(0, "queries"),
                line(0, "queries", "conflicts.list"),
                line(0, "ask", "customer.list"),
                line(0, "ask", "customer.list", "text=" + Company.CUSTOMER, "limit=1", "--as", "li"),
                line(0, "ask", "customer.list", "--file", path("body.json")),
                line(0, "ask", "opportunity.find", "number=O-1"),
                line(0, "ask", "opportunity.find", "number=O-99"),
                line(0, "do", "customer.record", "name=" + Company.CUSTOMER, "owner=li"),
                line(0, "do", "opportunity.quote", "number=O-1", "price.amount=1", "price.currency=CNY", "--as", "li"),
                line(0, "do", "touch.log", "customer=" + Company.CUSTOMER, "channel=call", "--as", "li", "--preview"),
                line(
                        3,
                        "do",
                        "opportunity.quote",
                        "number=O-1",
                        "price.amount=1",
                        "price.currency=CNY",
                        "--as",
                        "wang"),
                line(3, "do", "opportunity.lose", "number=O-1", "reason=x", "--as", "wang", "--preview"),
                line(4, "do", "opportunity.advance", "number=O-1", "stage=contract", "--as", "wang", "--with", "li"),
                line(0, "rules", "check"),
                line(0, "rules", "test"),
                line(0, "rules", "analyse"),
                line(0, "assess", "2026Q4"),
                line(0, "assess", "2017-08", "--currency", "CNY", "--as", "chen"),
                line(0, "assess", "2017"),
                line(0, "conflicts"),
                line(0, "conflicts", "--all", "--as", "li"),
                line(0, "explain", "{refused}"),
                line(0, "import", "customers", path("customers.csv"), "--map", path("customers.yaml")),
                line(0, "import", "customers", path("customers.csv"), "--map", path("customers.yaml"), "--dry-run"),
                line(2, "import", "customers", path("strange.csv"), "--map", path("customers.yaml")),
                line(0, "backup", "{new}"),
                line(0, "restore", path("good.zip")),
                line(0, "bundles"));
    }

    private static Arguments line(int exit, String... words) {
        return Arguments.of(exit, List.of(words));
    }

    private static Answer run(List<String> before, List<String> words) {
        List<String> line = new ArrayList<>(before);
        for (String word : words) {
            line.add(word.equals("{new}") ? newPath() : word.equals("{refused}") ? refusedAction : word);
        }
        return twinrail.run(line.toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aCommandAnswersInTheReadersLanguage(int exit, List<String> words) {
        for (String language : List.of("zh", "en")) {
            Answer answer = run(List.of("--lang", language), words);

            assertThat(answer.exit()).as(answer.out() + answer.err()).isEqualTo(exit);
            assertThat(answer.err()).isEmpty();
            if (language.equals("en") || !words.contains("ask")) {
                // A query answers with names of members, which are the same in both languages, and with data.
                Reading.isIn(language, answer.out());
            }
            assertThat(answer.out().lines()).noneMatch(text -> text.endsWith(" "));
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void withJsonACommandPrintsOneDocumentAndNothingElse(int exit, List<String> words) {
        Answer answer = run(List.of("--lang", "zh", "--json"), words);

        assertThat(answer.exit()).as(answer.out() + answer.err()).isEqualTo(exit);
        assertThat(answer.err()).isEmpty();
        assertThat(answer.json().isMissingNode()).as(answer.out()).isFalse();
    }

    @Test
    void whoAsksWhyIsToldWhichRulesWouldHaveDecidedOtherwiseAndWhatWasMissing() {
        JsonNode nearest =
                twinrail.run("--json", "explain", refusedAction).json().get("whyNot");

        assertThat(nearest).isNotEmpty();
        assertThat(nearest.get(0).get("file").asText()).startsWith("boundary/");
        assertThat(nearest.get(0).get("conditions"))
                .anyMatch(condition -> !condition.get("held").asBoolean());
        assertThat(twinrail.run("--lang", "zh", "explain", refusedAction).out()).contains("未生效", "不满足：");
    }

    @Test
    void jsonMayBeAskedForBehindTheCommandAsWell() {
        assertThat(twinrail.run("ask", "customer.list", "--json").json()).hasSize(1);
    }

    @Test
    void helpNamesEveryCommandAndEachHasItsOwn() {
        String all = twinrail.run("--lang", "en", "help").out();

        for (String command : COMMANDS) {
            assertThat(all).containsPattern("(?m)^  " + command + " +\\S");
            Answer byWord = twinrail.run("--lang", "en", "help", command);
            assertThat(byWord.exit()).as(command).isZero();
            assertThat(byWord.out()).startsWith("Usage: twinrail " + command + " ");
            assertThat(twinrail.run("--lang", "en", command, "--help")).isEqualTo(byWord);
        }
        assertThat(all).contains("--data=DIR", "--lang=zh|en", "--json", "--version", "Exit codes: 0 done");
        assertThat(twinrail.run("--lang", "en").out()).isEqualTo(all);
    }

    @Test
    void withJsonHelpIsADocumentToo() {
        JsonNode help = twinrail.run("--lang", "en", "--json", "help", "do").json();

        assertThat(help.get("command").asText()).isEqualTo("twinrail do");
        assertThat(help.get("usage").asText()).contains("ACTION", "--as=USER", "--expect=VERSION");
        assertThat(twinrail.run("--lang", "zh", "--json", "do", "--help")
                        .json()
                        .get("usage")
                        .asText())
                .contains("用法", "参数");
    }

    @Test
    void theVersionIsThatOfTheBundles() {
        String version =
                twinrail.run("--json", "--version").json().get("version").asText();

        assertThat(twinrail.context().getBundles())
                .filteredOn(bundle -> bundle.getSymbolicName().equals("org.twinrail.cli"))
                .singleElement()
                .satisfies(cli -> assertThat(version).isEqualTo(cli.getVersion().toString()));
        assertThat(twinrail.run("--lang", "en", "-V").out().strip()).isEqualTo("Twinrail " + version);
        assertThat(twinrail.run("--lang", "zh", "--version").out().strip()).isEqualTo("双轨 " + version);
    }

    @Test
    void amountsInATableStandByTheirLastDigit() {
        twinrail.run("do", "product.record", "name=Cheap", "listPrice.amount=9.50", "listPrice.currency=CNY");
        twinrail.run("do", "product.record", "name=Dear", "listPrice.amount=12000", "listPrice.currency=CNY");

        List<String> rows = twinrail.run("--lang", "en", "ask", "product.list")
                .out()
                .lines()
                .toList();

        assertThat(rows).anyMatch(row -> row.startsWith("Cheap         9.50 CNY"));
        assertThat(rows).anyMatch(row -> row.startsWith("Dear      12000.00 CNY"));
    }

    @Test
    void aParameterIsDescribedInTheReadersLanguageOnly() {
        String zh = twinrail.run("--lang", "zh", "actions", "opportunity.quote").out();
        String en = twinrail.run("--lang", "en", "actions", "opportunity.quote").out();

        assertThat(zh).contains("向客户报价", "编号", "文字").doesNotContain("the number", "string");
        assertThat(en).contains("Quote a price", "the number", "yes").doesNotContain("string");
    }

    @Test
    void theDemoIsThereOnlyWhereTheClockIsSetByHand() {
        assertThat(twinrail.run("help").out()).doesNotContain("demo");
        assertThat(twinrail.run("demo").exit()).isEqualTo(2);
    }
}
