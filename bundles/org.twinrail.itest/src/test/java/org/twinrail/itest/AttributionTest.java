package org.twinrail.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.itest.support.Company;
import org.twinrail.itest.support.RuleCopy;
import org.twinrail.itest.support.Twinrail;

/** Whichever model the rules pick, the credit of a deal is told apart among its touches to the cent. */
class AttributionTest {
    private static final String TABLE = "assessment/attribution.drl.csv";
    private static final int SEED = 31;
    private static final int DEALS = 24;
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final List<String> MODELS = List.of("FIRST", "LAST", "LINEAR", "U_SHAPE");
    private static final Map<String, Deal> RECORDED = new LinkedHashMap<>();

    /** What was recorded, with nothing of the product in between. */
    private record Deal(BigDecimal amount, String model, List<String> by) {}

    private static Twinrail twinrail;
    private static JsonNode credits;
    private static JsonNode assessment;

    @BeforeAll
    static void boot(@TempDir Path data, @TempDir Path rules) throws Exception {
        RuleCopy copy = RuleCopy.in(rules);
        copy.edit(TABLE, 8, ",14,,\"linear,180,0\"", ",7,,\"first,180,0\"");
        copy.edit(
                TABLE,
                9,
                "其余首尾为重,,14,",
                "末次,14,7,\"last,180,0\",末次,last\n平均,21,14,\"linear,180,0\",平均,equal\n其余首尾为重,,21,");
        twinrail = Twinrail.on(data, rules);
        Company company = Company.foundedIn(twinrail);
        Random random = new Random(SEED);
        for (int n = 0; n < DEALS; n++) {
            record(company, n, random);
        }
        assessment = twinrail.run("--json", "assess", "2017Q3").json().get("result");
        credits = company.asked("credits.list", "period=2017Q3");
    }

    @AfterAll
    static void close() {
        twinrail.close();
    }

    /** A deal that took 4, 11, 18 or 25 days, so that the models take turns, with none to five touches. */
    private static void record(Company company, int n, Random random) {
        int days = 4 + 7 * (n % MODELS.size());
        int touches = n / MODELS.size();
        LocalDate opened = LocalDate.of(2017, 7, 3);
        BigDecimal amount = BigDecimal.valueOf(1 + random.nextInt(1_000_000), 2);
        String customer = "Customer " + n;
        company.done(Company.ADMIN, "customer.record", "name=" + customer, "owner=li");
        List<String> by = new ArrayList<>();
        for (int i = 0; i < touches; i++) {
            by.add(random.nextBoolean() ? "wang" : "li");
            company.done(
                    Company.ADMIN,
                    "touch.record",
                    "customer=" + customer,
                    "channel=call",
                    "by=" + by.get(i),
                    "on=" + opened.minusDays(10).plusDays(2L * i));
        }
        company.done(
                Company.ADMIN,
                "opportunity.record",
                "number=D-" + n,
                "customer=" + customer,
                "product=" + Company.PRODUCT,
                "owner=li",
                "outcome=WON",
                "openedOn=" + opened,
                "closedOn=" + opened.plusDays(days),
                "amount.amount=" + amount,
                "amount.currency=CNY");
        RECORDED.put("D-" + n, new Deal(amount, MODELS.get(n % MODELS.size()), by));
    }

    private static List<JsonNode> creditsOf(String deal) {
        List<JsonNode> own = new ArrayList<>();
        credits.forEach(credit -> {
            if (credit.get("deal").asText().equals(deal)) {
                own.add(credit);
            }
        });
        return own;
    }

    private static BigDecimal amount(JsonNode money) {
        return money.get("amount").decimalValue();
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void theCreditsOfEveryDealAddUpToItToTheCent() {
        RECORDED.forEach((number, deal) -> assertThat(sum(creditsOf(number).stream()
                        .map(c -> amount(c.get("amount")))
                        .toList()))
                .as(number)
                .isEqualByComparingTo(deal.amount()));
    }

    @Test
    void eachTouchGetsTheShareOfItsModelButForLessThanACent() {
        RECORDED.forEach((number, deal) -> {
            List<JsonNode> own = creditsOf(number);
            assertThat(own).as(number).hasSize(Math.max(1, deal.by().size()));
            for (int i = 0; i < deal.by().size(); i++) {
                BigDecimal exact =
                        deal.amount().multiply(share(deal.model(), i, deal.by().size()));
                assertThat(amount(own.get(i).get("amount")).subtract(exact).abs())
                        .as("%s, touch %s, %s", number, i, deal.model())
                        .isLessThan(CENT);
                assertThat(own.get(i).get("by").asText()).isEqualTo(deal.by().get(i));
                assertThat(own.get(i).get("model").asText()).startsWith(deal.model() + "@");
            }
        });
    }

    /** The models as D31 describes them, in fractions. */
    private static BigDecimal share(String model, int touch, int touches) {
        boolean first = touch == 0;
        boolean last = touch == touches - 1;
        return switch (model) {
            case "FIRST" -> first ? BigDecimal.ONE : BigDecimal.ZERO;
            case "LAST" -> last ? BigDecimal.ONE : BigDecimal.ZERO;
            case "LINEAR" -> fraction("1", touches);
            default ->
                touches <= 2
                        ? fraction("1", touches)
                        : first || last ? new BigDecimal("0.4") : fraction("0.2", touches - 2);
        };
    }

    private static BigDecimal fraction(String part, int of) {
        return new BigDecimal(part).divide(BigDecimal.valueOf(of), MathContext.DECIMAL64);
    }

    @Test
    void aDealNobodyTouchedIsItsOwners() {
        RECORDED.forEach((number, deal) -> {
            if (deal.by().isEmpty()) {
                assertThat(creditsOf(number)).singleElement().satisfies(credit -> {
                    assertThat(credit.get("by").asText()).isEqualTo("li");
                    assertThat(credit.get("side").asText()).isEqualTo("SALES");
                    assertThat(credit.get("touch").isNull()).isTrue();
                });
            }
        });
    }

    @Test
    void theSidesAndThePeopleAddUpToAllThatWasWon() {
        BigDecimal won = sum(RECORDED.values().stream().map(Deal::amount).toList());
        JsonNode sides = assessment.get("credit");
        List<BigDecimal> people = new ArrayList<>();
        assessment.get("scorecards").forEach(card -> people.add(amount(card.get("credit"))));

        assertThat(amount(assessment.get("won"))).isEqualByComparingTo(won);
        assertThat(sum(List.of(amount(sides.get("marketing")), amount(sides.get("sales")), amount(sides.get("joint")))))
                .isEqualByComparingTo(won);
        assertThat(sum(people)).isEqualByComparingTo(won);
    }

    @Test
    void thePoolIsPaidOutToTheCent() {
        List<BigDecimal> shares = new ArrayList<>();
        assessment.get("statements").forEach(statement -> statement.get("lines").forEach(line -> {
            if (line.get("kind").asText().equals("POOL_SHARE")) {
                shares.add(amount(line.get("amount")));
            }
        }));

        assertThat(sum(shares))
                .isPositive()
                .isEqualByComparingTo(amount(assessment.get("pool").get("amount")));
    }
}
