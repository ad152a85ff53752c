package org.twinrail.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twinrail.itest.support.Mistake;
import org.twinrail.itest.support.RuleCopy;
import org.twinrail.itest.support.Twinrail;

/** Slips of those who write rules, in every form: the place a person would look is named, in words that are no compiler's. */
@Timeout(300)
class RuleMistakesTest {
    private static final String JARGON =
            "(?s).*(Exception|mismatched|viable|org[.]|java[.]|Descr|Expr\\b|class |token|<eof>).*";

    @TempDir
    private static Path temp;

    private static Twinrail twinrail;

    @BeforeAll
    static void boot() throws Exception {
        twinrail = Twinrail.on(temp.resolve("data"));
    }

    @AfterAll
    static void close() {
        twinrail.close();
    }

    static List<Mistake> mistakes() throws IOException {
        return Mistake.in(RuleMistakesTest.class, "mistakes.txt");
    }

    @Test
    void thereAreManyOfThemOverAllForms() throws IOException {
        assertThat(mistakes()).hasSizeGreaterThan(130);
        assertThat(mistakes()).extracting(Mistake::form).contains("csv", "xlsx", "dslr", "drl", "yaml");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void itsPlaceIsNamedAndWhatIsWrong(Mistake mistake) throws IOException {
        Path folder = Files.createTempDirectory(temp, "rules");
        boolean isScenario = mistake.form().equals("yaml");
        if (isScenario) {
            RuleCopy.in(folder);
        }
        mistake.write(folder, RuleMistakesTest.class);

        JsonNode report = twinrail.run("--json", "rules", isScenario ? "test" : "check", folder.toString())
                .json();

        JsonNode fault = report.path(isScenario ? "failures" : "faults").path(0);
        assertThat(place(fault)).as(report.toString()).startsWith(mistake.place());
        for (String language : List.of("zh", "en")) {
            assertThat(fault.path("text").path(language).asText()).isNotBlank().doesNotMatch(JARGON);
        }
    }

    /** Of a scenario its name, or the line its file cannot be read at. */
    private static String place(JsonNode fault) {
        if (fault.has("scenario")) {
            String scenario = fault.path("scenario").asText();
            return scenario.isEmpty()
                    ? fault.path("text").path("zh").asText().replaceFirst(".*(第 \\d+ 行).*", "$1")
                    : scenario;
        }
        String cell = fault.path("cell").asText();
        return cell.isEmpty()
                ? fault.path("line").asInt() + ":" + fault.path("column").asInt()
                : cell;
    }

    @Test
    void withoutThemTheFilesAreWellWritten() throws IOException {
        Path folder = Files.createTempDirectory(temp, "good");
        for (Mistake mistake : mistakes()) {
            mistake.writeGood(folder, RuleMistakesTest.class);
        }

        JsonNode report =
                twinrail.run("--json", "rules", "check", folder.toString()).json();

        assertThat(report.get("faults")).isEmpty();
        assertThat(report.get("files").asInt()).isGreaterThan(8);
    }
}
