package org.twinrail.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.itest.support.Answer;
import org.twinrail.itest.support.Company;
import org.twinrail.itest.support.Twinrail;

/** A quote from its draft to the order by which the opportunity is won, by the standard rules and the command line (D2, D5). */
class DealsTest {
    @TempDir
    private Path temp;

    private Twinrail twinrail;
    private Company company;

    @BeforeEach
    void boot() throws Exception {
        twinrail = Twinrail.on(temp.resolve("data"));
        company = Company.foundedIn(twinrail);
        company.done(
                Company.ADMIN,
                "product.record",
                "name=" + Company.PRODUCT,
                "listPrice={\"amount\":1000.00,\"currency\":\"CNY\"}");
        company.opens("li", "O-1");
    }

    @AfterEach
    void close() {
        twinrail.close();
    }

    /** The option for parameters from a file: one line with a discount, and the rest. */
    private String[] body(String rest, String discount) throws IOException {
        Path file = temp.resolve("body.json");
        Files.writeString(
                file,
                "{" + rest + ",\"lines\":[{\"product\":\"" + Company.PRODUCT
                        + "\",\"quantity\":3,\"price\":{\"amount\":1000.00,\"currency\":\"CNY\"},\"discount\":"
                        + discount + ",\"taxRate\":13}]}");
        return new String[] {"--file", file.toString()};
    }

    private String[] draft(String opportunity, String discount) throws IOException {
        return body("\"opportunity\":\"" + opportunity + "\",\"validUntil\":\"2099-12-31\"", discount);
    }

    private JsonNode drafts(String discount) throws IOException {
        return company.done("li", "quote.draft", draft("O-1", discount));
    }

    /** One boot for the whole story. */
    @Test
    void aQuoteGoesFromItsDraftToTheOrderThatWins() throws Exception {
        whoMayNotTalkOfPricesWritesNoQuote();
        whatIsTooCheapWaitsForManagement();
        whatTheCustomerAcceptsIsOrderedPrintedAndWon();
    }

    private void whoMayNotTalkOfPricesWritesNoQuote() throws IOException {
        Answer refused = company.tries("wang", "quote.draft", draft("O-1", "0"));
        assertThat(refused.exit()).as(refused.out() + refused.err()).isEqualTo(3);
        assertThat(company.tries("li", "quote.draft", draft("O-9", "0")).exit()).isEqualTo(2);
        assertThat(company.asked("quote.list")).isEmpty();
    }

    private void whatIsTooCheapWaitsForManagement() throws IOException {
        String number = drafts("35").get("number").asText();
        JsonNode waiting = company.tries("li", "quote.submit", "quote=" + number, "version=" + version(number))
                .json();

        assertThat(waiting.toString()).contains("APPROVAL").contains("management");
        assertThat(company.asked("quote.show", "quote=" + number).get("state").asText())
                .as("it has not gone out")
                .isEqualTo("DRAFT");
        whatIsMadeCheaperWhileItWaitsDoesNotGoOutByThatConsent(
                number, waiting.get("waiting").get("request").asText());
    }

    private void whatIsMadeCheaperWhileItWaitsDoesNotGoOutByThatConsent(String number, String request)
            throws IOException {
        company.done("li", "quote.change", body("\"quote\":\"" + number + "\"", "90"));

        Answer agreed = company.tries("gm", "request.answer", "request=" + request, "agree=true");

        assertThat(agreed.exit()).as(agreed.out() + agreed.err()).isNotZero();
        assertThat(agreed.out() + agreed.err()).contains(number);
        assertThat(company.asked("quote.show", "quote=" + number).get("state").asText())
                .isEqualTo("DRAFT");
    }

    private String version(String number) {
        return company.asked("quote.show", "quote=" + number).get("version").asText();
    }

    private void whatTheCustomerAcceptsIsOrderedPrintedAndWon() throws Exception {
        JsonNode quote = drafts("10");
        String number = quote.get("number").asText();
        assertThat(quote.get("gross").get("amount").decimalValue()).isEqualByComparingTo("3051.00");
        company.done("li", "quote.submit", "quote=" + number, "version=" + version(number));
        company.done("li", "quote.revise", "quote=" + number);
        company.done("li", "quote.change", body("\"quote\":\"" + number + "\"", "15"));
        company.done("li", "quote.submit", "quote=" + number, "version=" + version(number));

        Path page = temp.resolve("quote.html");
        Answer printed =
                twinrail.run("ask", "quote.print", "quote=" + number, "language=en", "--save", page.toString());
        assertThat(printed.exit()).as(printed.err()).isZero();
        assertThat(Files.readString(page)).contains(Company.CUSTOMER, "2881.50 CNY");

        JsonNode order = company.done("li", "quote.accept", "quote=" + number, "reference=PO-7");
        assertThat(order.get("revision").asInt()).isEqualTo(2);
        JsonNode won =
                company.done("li", "order.win", "order=" + order.get("number").asText());
        assertThat(won.get("won").asBoolean()).isTrue();
        JsonNode opportunity = company.asked("opportunity.find", "number=O-1").get("opportunity");
        assertThat(opportunity.get("outcome").asText()).isEqualTo("WON");
        assertThat(opportunity.get("amount").get("amount").decimalValue()).isEqualByComparingTo("2550.00");
    }
}
