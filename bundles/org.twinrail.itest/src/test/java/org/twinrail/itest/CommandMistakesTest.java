package org.twinrail.itest;

import static org.assertj.core.api.Assertions.assertThat;

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

/** What is mistyped, missing or forbidden is told in the reader's language, with what to do, and changes nothing. */
class CommandMistakesTest {
    private static final String NO_ID = "1b3bccf4-0bea-452a-8209-d6c6c2bc04c3";

    @TempDir
    private static Path temp;

    private static Twinrail twinrail;
    private static Company company;

    @BeforeAll
    static void boot() throws Exception {
        twinrail = Twinrail.on(temp.resolve("data"));
        company = Company.foundedIn(twinrail);
        company.opens("li", "O-1");
        write("customers.csv", "name,owner\nAnybody,li\n");
        write("customers.yaml", "kind: customers\ncolumns:\n  name: name\n  owner: owner\n");
        write("broken.yaml", "kind: [customers\ncolumns:\n");
        write("misspelt.yaml", "kind: customers\ncolumns:\n  Nme: nmae\n");
        write("text.yaml", "just a text");
        write("broken.json", "{\"text\": ");
        write("flat.json", "{\"number\": \"O-1\", \"price\": [1]}");
        write("good.json", "{\"text\": \"a\"}");
        write("rules.txt", "no folder");
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

    /** What every reader must be told, whichever the language: the words at fault, and what may have been meant. */
    static Stream<Arguments> mistakes() {
        return Stream.of(
                told("frobnicate").by("frobnicate", "twinrail --help"),
                told("imporrt").by("imporrt", "import"),
                told("help", "imporrt").by("imporrt", "import"),
                told("help", "frobnicate").by("frobnicate", "twinrail --help"),
                told("--frobnicate").by("--frobnicate", "twinrail --help"),
                told("conflicts", "--al").by("--al", "--all"),
                told("conflicts", "--frobnicate").by("--frobnicate", "twinrail conflicts --help"),
                told("conflicts", "superfluous").by("superfluous", "twinrail conflicts --help"),
                told("conflicts", "--lang", "zh").by("--lang", "conflicts"),
                told("--as", "li").by("--as", "twinrail --help"),
                told("do").by("ACTION", "twinrail do --help"),
                told("do", "customer.record", "--as").by("--as", "twinrail do --help"),
                told("do", "customer.record", "--as", "--preview").by("--as", "twinrail do --help"),
                told("do", "customer.record", "--file", "--preview", "name=A").by("--file", "twinrail do --help"),
                told("do", "customer.record", "--as", "--frobnicate").by("--as", "twinrail do --help"),
                told("do", "customer.record", "--as", "li", "--as", "sun").by("--as"),
                told("do", "customer.record", "--preview=no").by("--preview"),
                told("do", "opportunity.quotee", "number=O-1").by("opportunity.quotee", "opportunity.quote"),
                told("do", "customer.list").by("customer.list", "customer.record"),
                told("ask", "custmer.list").by("custmer.list", "customer.list"),
                told("actions", "opportunity.qote").by("opportunity.qote", "opportunity.quote"),
                told("queries", "people.lst").by("people.lst", "people.list"),
                told("ask", "customer.list", "nokey=2").by("nokey", "industry", "owner"),
                told("ask", "customer.list", "limit").by("limit"),
                told("ask", "customer.list", "=2").by("=2"),
                told("ask", "customer.list", "limit=two").by("limit", "two"),
                told("ask", "customer.list", "limit=1.5").by("limit", "1.5"),
                told("ask", "customer.list", "limit=0").by("limit", "1"),
                told("ask", "customer.list", "--as", "nobody").by("nobody", "person.record"),
                told("ask", "customer.list", "--file", path("missing.json")).by("missing.json"),
                told("ask", "customer.list", "--file", path("broken.json")).by("JSON"),
                told("ask", "customer.list", "text=a", "--file", path("good.json"))
                        .by("text=a", "--file"),
                told("do", "customer.record").by("name"),
                told("do", "customer.record", "name= ").by("name"),
                told("do", "customer.record", "name=A", "--as", "nobody").by("nobody", "person.record"),
                told("do", "customer.record", "name=A", "--id", "abc").by("abc", NO_ID),
                told("do", "customer.record", "name=A", "--expect", "first").by("first"),
                told("do", "customer.record", "name=A", "employees=many").by("employees", "many"),
                told("do", "opportunity.quote", "number=O-1", "price.amount=x", "price.currency=CNY")
                        .by("price.amount", "x"),
                told("do", "opportunity.quote", "number=O-1", "price.amount=1", "price.currency=XXYY")
                        .by("price", "CNY"),
                told("do", "opportunity.quote", "number=O-1", "price.amount=1.001", "price.currency=CNY")
                        .by("price"),
                told("do", "opportunity.quote", "--file", path("flat.json")).by("price", "amount, currency"),
                told("do", "opportunity.quote", "number=O-1", "price.cents=1").by("price.cents", "amount"),
                told("do", "opportunity.quote", "number=O-9", "price.amount=1", "price.currency=CNY", "--as", "li")
                        .by("O-9", "opportunity.list"),
                told("do", "opportunity.advance", "number=O-1", "stage=propsal", "--as", "li")
                        .by("propsal", "proposal"),
                told("do", "touch.record", "channel=web", "on=yesterday").by("on", "yesterday", "2017-03-31"),
                told("do", "touch.record", "channel=web", "on=2017-03-01", "track=SIDEWAYS")
                        .by("track", "SIDEWAYS", "MARKETING"),
                told("rules").by("check|test", "twinrail rules --help"),
                told("rules", "frob").by("frob", "check", "test"),
                told("rules", "check", path("missing")).by("missing"),
                told("rules", "test", path("rules.txt")).by("rules.txt"),
                told("assess").by("PERIOD", "twinrail assess --help"),
                told("assess", "2017Q5").by("2017Q5", "2017Q3"),
                told("assess", "2017-13").by("2017-13", "2017-08"),
                told("assess", "last month").by("last month", "2017Q3"),
                told("assess", "2017Q3", "--currency", "yuan").by("yuan", "CNY"),
                told("explain").by("ID", "twinrail explain --help"),
                told("explain", "abc").by("abc", NO_ID),
                told("explain", NO_ID).by(NO_ID),
                told("import", "customers", path("customers.csv")).by("--map", "twinrail import --help"),
                told("import", "customers", "--map", path("customers.yaml")).by("FILE"),
                told("import", "customers", path("customers.csv"), "--map", path("missing.yaml"))
                        .by("missing.yaml"),
                told("import", "customers", path("customers.csv"), "--map", path("broken.yaml"))
                        .by("broken.yaml:2", "YAML"),
                told("import", "customers", path("customers.csv"), "--map", path("text.yaml"))
                        .by("text.yaml"),
                told("import", "customers", path("customers.csv"), "--map", path("misspelt.yaml"))
                        .by("misspelt.yaml:3", "Nme", "nmae", "name"),
                told("import", "customers", path("missing.csv"), "--map", path("customers.yaml"))
                        .by("missing.csv"),
                told("import", "customrs", path("customers.csv"), "--map", path("customers.yaml"))
                        .by("customrs", "customers"),
                told("import", "people", path("customers.csv"), "--map", path("customers.yaml"))
                        .by("customers", "people"),
                told("backup").by("FILE", "twinrail backup --help"),
                told("backup", path("missing/backup.zip")).by("missing"),
                told("backup", path("customers.csv")).by("customers.csv"),
                told("restore", path("missing.zip")).by("missing.zip"),
                told("restore", path("customers.csv")).by("customers.csv"));
    }

    private static Line told(String... words) {
        return new Line(List.of(words));
    }

    private record Line(List<String> words) {
        private Arguments by(String... hints) {
            return Arguments.of(words, List.of(hints));
        }
    }

    private static Answer run(List<String> words, String... before) {
        List<String> line = new ArrayList<>(List.of(before));
        line.addAll(words);
        return twinrail.run(line.toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsToldInTheReadersLanguageWithWhatMayHaveBeenMeant(List<String> words, List<String> hints) {
        for (String language : List.of("zh", "en")) {
            Answer answer = run(words, "--lang", language);

            assertThat(answer.exit()).as(answer.out() + answer.err()).isEqualTo(2);
            assertThat(answer.out()).isEmpty();
            assertThat(answer.err()).contains(hints).doesNotContain("Exception", "null");
            Reading.isIn(language, answer.err());
        }
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void withJsonAMistakeIsOneDocumentInBothLanguages(List<String> words, List<String> hints) {
        Answer answer = run(words, "--json");

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err()).isEmpty();
        Reading.isError(answer);
    }

    @Test
    void nothingIsSuggestedWhereNothingIsLikeIt() {
        assertThat(run(List.of("frobnicate"), "--lang", "en").err()).doesNotContain("Did you mean");
    }

    @Test
    void everyWrongParameterIsNamedAtOnce() {
        Answer answer = run(List.of("ask", "customer.list", "one=1", "two=2", "limit"), "--json");

        assertThat(answer.json().get("error").get("problems"))
                .extracting(problem -> problem.get("where").asText())
                .containsExactly("one", "two", "limit");
    }

    @Test
    void whatTheRulesForbidExitsWithThree() {
        List<List<String>> lines = List.of(
                List.of("do", "opportunity.lose", "number=O-1", "reason=price", "--as", "wang"),
                List.of("do", "person.record", "login=x", "name=X", "department=sales", "--as", "wang"),
                List.of("assess", "2017Q3", "--as", "li"),
                List.of("backup", path("stolen.zip"), "--as", "li"),
                List.of("restore", path("customers.csv"), "--as", "li"));
        for (List<String> words : lines) {
            for (String language : List.of("zh", "en")) {
                Answer answer = run(words, "--lang", language);
                assertThat(answer.exit()).as(words + answer.err()).isEqualTo(3);
                Reading.isIn(language, answer.out() + answer.err());
            }
            Answer json = run(words, "--json");
            assertThat(json.exit()).isEqualTo(3);
            assertThat(json.err()).isEmpty();
            assertThat(json.json().toString()).contains("REFUSED");
        }
        assertThat(temp.resolve("stolen.zip")).doesNotExist();
    }

    @Test
    void afterAllMistakesNothingHasChanged() {
        String before = company.asked("customer.list").toString() + company.asked("opportunity.list");

        mistakes().forEach(mistake -> run(words(mistake)));

        assertThat(company.asked("customer.list").toString() + company.asked("opportunity.list"))
                .isEqualTo(before);
        assertThat(company.asked("customer.list")).hasSize(1);
    }

    @SuppressWarnings("unchecked")
    private static List<String> words(Arguments mistake) {
        return (List<String>) mistake.get()[0];
    }
}
