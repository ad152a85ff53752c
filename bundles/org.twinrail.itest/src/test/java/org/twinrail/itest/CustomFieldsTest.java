package org.twinrail.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.itest.support.Answer;
import org.twinrail.itest.support.Company;
import org.twinrail.itest.support.Imports;
import org.twinrail.itest.support.Twinrail;

/** Fields of the company's own, by the command line: who may, files, undo, history, and what is required. */
class CustomFieldsTest {
    private static final String CUSTOMER = "customer/" + Company.CUSTOMER;

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

    private JsonNode define(String kind, String code, String type, String... more) {
        List<String> words = new ArrayList<>(
                List.of("kind=" + kind, "code=" + code, "nameZh=" + code, "nameEn=" + code, "type=" + type));
        words.addAll(List.of(more));
        return company.done(Company.ADMIN, "field.record", words.toArray(String[]::new));
    }

    private String said(String object, String field) {
        for (JsonNode value : company.asked("fields.show", "object=" + object)) {
            if (value.at("/field/code").asText().equals(field)) {
                return value.get("value").asText();
            }
        }
        throw new AssertionError(object + " has no " + field);
    }

    /** One boot for the whole story. */
    @Test
    void aCompanyHasFieldsOfItsOwnWithoutCode() throws Exception {
        theAdministratorDefinesAndThoseWhoMayFillIn();
        aChangeIsInTheHistoryAndTakenBack();
        aColumnOfAFileFillsAFieldAndTheListGoesOut();
        whatIsRequiredComesBeforeTheDealIsWon();
    }

    private void theAdministratorDefinesAndThoseWhoMayFillIn() {
        define("customer", "segment", "CHOICE", "choices=A,B", "help=按年采购额 by yearly purchases");
        define("customer", "staff", "NUMBER");

        assertThat(company.tries("chen", "field.record", "kind=customer", "code=x", "nameZh=x", "nameEn=x", "type=TEXT")
                        .exit())
                .isEqualTo(3);
        company.done("li", "field.set", "kind=customer", "object=" + Company.CUSTOMER, "field=segment", "value=a");
        Answer wrong = company.tries(
                "li", "field.set", "kind=customer", "object=" + Company.CUSTOMER, "field=staff", "value=many");
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.out()).contains("不是数字");
        assertThat(said(CUSTOMER, "segment")).isEqualTo("A");
    }

    private void aChangeIsInTheHistoryAndTakenBack() {
        String changed = company.outcome(
                        "li", "field.set", "kind=customer", "object=" + Company.CUSTOMER, "field=segment", "value=B")
                .get("actionId")
                .asText();
        JsonNode history = company.asked("audit.list", "about=" + CUSTOMER, "action=field.set");
        assertThat(history.findValuesAsText("parameters").get(0)).contains("segment", "B");

        company.done("li", "action.undo", "id=" + changed);
        assertThat(said(CUSTOMER, "segment")).isEqualTo("A");
    }

    private void aColumnOfAFileFillsAFieldAndTheListGoesOut() throws Exception {
        company.done(Company.ADMIN, "customer.record", "name=新兴电子", "owner=li");
        Path file = Files.writeString(
                temp.resolve("staff.csv"),
                "kind,object,field,value\ncustomer," + Company.CUSTOMER + ",staff,1000\ncustomer,新兴电子,staff,90\n");

        Imports imports = new Imports(temp, twinrail);
        Answer guess = twinrail.run("import", "fieldvalues", file.toString(), "--guess");
        assertThat(guess.exit()).as(guess.err()).isZero();
        Answer done = imports.run("fieldvalues", file, imports.mapping(guess.out()));
        assertThat(done.exit()).as(done.out()).isZero();

        assertThat(company.asked("field.values", "kind=customer", "field=staff").findValuesAsText("value"))
                .containsExactly("90", "1000");
        assertThat(company.asked("field.values", "kind=customer", "field=staff", "from=100")
                        .findValuesAsText("value"))
                .containsExactly("1000");
    }

    private void whatIsRequiredComesBeforeTheDealIsWon() {
        define("opportunity", "payment", "TEXT", "required=true");
        company.opens("li", "O-1");

        Answer early = company.tries("li", "opportunity.win", "number=O-1", "amount.amount=100", "amount.currency=CNY");
        assertThat(early.exit()).as(early.out()).isEqualTo(3);
        assertThat(early.out()).contains("必填的“payment”");
        company.done("li", "field.set", "kind=opportunity", "object=O-1", "field=payment", "value=月结");
        assertThat(company.tries("li", "opportunity.win", "number=O-1", "amount.amount=100", "amount.currency=CNY")
                        .out())
                .doesNotContain("必填");
    }
}
