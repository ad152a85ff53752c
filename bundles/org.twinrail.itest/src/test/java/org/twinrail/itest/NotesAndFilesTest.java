package org.twinrail.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.itest.support.Answer;
import org.twinrail.itest.support.Company;
import org.twinrail.itest.support.Twinrail;

/** Notes and files on a customer, by the command line: who may, what the audit keeps, and that a backup holds them. */
class NotesAndFilesTest {
    private static final String OBJECT = "object=customer/" + Company.CUSTOMER;
    private static final String ABOUT = "about=customer/" + Company.CUSTOMER;

    @TempDir
    private Path temp;

    private Twinrail twinrail;
    private Company company;

    @BeforeEach
    void boot() throws Exception {
        twinrail = Twinrail.on(temp.resolve("data"));
        company = Company.foundedIn(twinrail);
    }

    @AfterEach
    void close() {
        twinrail.close();
    }

    private JsonNode notes(String user) {
        return twinrail.run("--json", "ask", "notes", OBJECT, "--as", user).json();
    }

    /** One boot for the whole story. */
    @Test
    void whatIsNotedAndAttachedIsThereForWhomItIsFor() throws Exception {
        notesAreReadByThoseTheyAreFor();
        noOtherDepartmentReadsANoteByAnyOtherWay();
        onlyTheAuthorOrTheAdministratorRemoves();
        aFileComesBackAlsoAfterARestore();
        allOfItIsInTheHistoryOfTheCustomerAndOfNoOther();
    }

    private void notesAreReadByThoseTheyAreFor() {
        company.done("wang", "note.add", OBJECT, "text=展会上见过老板");
        company.done("li", "note.add", OBJECT, "text=底价九折", "audience=DEPARTMENT");

        assertThat(notes("wang").findValuesAsText("text")).containsExactly("展会上见过老板");
        assertThat(notes("sun").findValuesAsText("text")).containsExactly("底价九折", "展会上见过老板");
        assertThat(notes("gm")).hasSize(2);
        assertThat(notes(Company.ADMIN)).hasSize(2);
        assertThat(company.tries("wang", "note.add", "object=customer/没有", "text=x")
                        .exit())
                .isEqualTo(2);
        assertThat(company.tries("wang", "note.add", "object=planet/mars", "text=x")
                        .out())
                .contains("customer, ");
    }

    private JsonNode asks(String user, String... words) {
        List<String> line = new ArrayList<>(List.of("--json", "ask"));
        line.addAll(List.of(words));
        line.addAll(List.of("--as", user));
        Answer answer = twinrail.run(line.toArray(String[]::new));
        assertThat(answer.exit()).as(answer.out() + answer.err()).isZero();
        return answer.json();
    }

    private void noOtherDepartmentReadsANoteByAnyOtherWay() {
        String note = company.asked("notes", OBJECT, "audience=DEPARTMENT")
                .get(0)
                .get("id")
                .asText();
        String pinned = company.outcome("li", "note.change", "note=" + note, "pinned=true")
                .get("actionId")
                .asText();
        company.done("li", "note.change", "note=" + note, "text=底价八五折", "pinned=false");
        company.done("li", "note.change", "note=" + note, "text=底价九折");

        StringBuilder read =
                new StringBuilder(asks("wang", "audit.list", "limit=1000").toString());
        for (JsonNode row : asks("wang", "audit.list", ABOUT)) {
            read.append(asks("wang", "explain", "id=" + row.get("id").asText()));
        }
        read.append(asks("wang", "requests.list", "all=true")).append(notes("wang"));
        assertThat(read).contains("note.add", "note.change", "展会上见过老板").doesNotContain("底价");
        Answer again = company.tries("wang", "note.change", "note=" + note, "pinned=true", "--id", pinned);
        assertThat(again.out()).contains("…").doesNotContain("底价");
        assertThat(company.outcome("li", "note.change", "note=" + note, "pinned=true", "--id", pinned)
                        .get("result")
                        .get("text")
                        .asText())
                .isEqualTo("底价九折");
    }

    private void allOfItIsInTheHistoryOfTheCustomerAndOfNoOther() {
        company.done(Company.ADMIN, "customer.record", "name=" + Company.CUSTOMER + "二厂", "owner=li");
        company.done("li", "note.add", OBJECT + "二厂", "text=分厂");

        List<String> history = asks("wang", "audit.list", ABOUT).findValuesAsText("action");
        assertThat(history)
                .contains("customer.record", "note.add", "note.change", "note.remove", "file.attach", "file.remove");
        assertThat(asks("wang", "audit.list", ABOUT + "二厂").findValuesAsText("action"))
                .containsExactly("note.add", "customer.record");
        assertThat(asks("wang", "audit.list", ABOUT, "action=customer.record")).hasSize(1);
    }

    private void onlyTheAuthorOrTheAdministratorRemoves() {
        String note = notes("wang").get(0).get("id").asText();

        Answer other = company.tries("chen", "note.remove", "note=" + note);
        assertThat(other.exit()).as(other.out()).isEqualTo(3);
        assertThat(other.out()).contains("本人或管理员");
        company.done("wang", "note.change", "note=" + note, "text=展会上见过老板和采购");
        company.done(Company.ADMIN, "note.remove", "note=" + note);
        assertThat(notes("wang")).isEmpty();
    }

    private void aFileComesBackAlsoAfterARestore() throws Exception {
        byte[] bytes = new byte[700_001];
        new Random(1).nextBytes(bytes);
        Path original = Files.write(temp.resolve("图纸.bin"), bytes);
        JsonNode attached = company.done("li", "file.attach", OBJECT, "name=图纸.bin", "content=@" + original);
        String file = attached.get("id").asText();

        assertThat(attached.get("size").asInt()).isEqualTo(bytes.length);
        Answer again = company.tries("wang", "file.attach", OBJECT, "name=b.bin", "content=@" + original);
        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.out()).contains("图纸.bin");
        String kept = company.asked("audit.list", "action=file.attach")
                .get(0)
                .get("parameters")
                .asText();
        assertThat(kept).contains(attached.get("sha256").asText()).hasSizeLessThan(500);
        assertThat(company.tries("chen", "file.remove", "file=" + file).exit()).isEqualTo(3);

        Path backup = temp.resolve("备份.zip");
        assertThat(twinrail.run("backup", backup.toString()).exit()).isZero();
        company.done("li", "file.remove", "file=" + file);
        assertThat(company.asked("files", OBJECT)).isEmpty();
        assertThat(twinrail.run("restore", backup.toString()).exit()).isZero();

        assertThat(company.asked("files", OBJECT).get(0).get("name").asText()).isEqualTo("图纸.bin");
        Path saved = temp.resolve("saved.bin");
        Answer save = twinrail.run("--json", "ask", "file.content", "file=" + file, "--save", saved.toString());
        assertThat(save.exit()).as(save.out() + save.err()).isZero();
        assertThat(saved).hasBinaryContent(bytes);
        assertThat(notes("li").findValuesAsText("text")).containsExactly("底价九折");
    }
}
