package org.twinrail.itest.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A small company that works by the command line.
 *
 * <p>Marketing: {@code wang}. Sales: {@code li}, {@code sun}, and their manager {@code chen}. General manager: {@code gm}. They have one
 * product, {@link #PRODUCT}, and one customer, {@link #CUSTOMER}.
 */
public final class Company {
    /** The name of its customer. */
    public static final String CUSTOMER = "宏远机械";

    /** The name of its product. */
    public static final String PRODUCT = "财务软件";

    /** The login that may do everything. */
    public static final String ADMIN = "admin";

    /** Every name that stands in its data, in whichever language the product answers. */
    public static final List<String> NAMES = List.of(CUSTOMER, PRODUCT, "王敏", "李强", "孙磊", "陈芳", "周总");

    private final Twinrail twinrail;

    private Company(Twinrail twinrail) {
        this.twinrail = twinrail;
    }

    /** Founds it in an empty data folder. */
    public static Company foundedIn(Twinrail twinrail) {
        Company company = new Company(twinrail);
        company.hires("wang", "王敏", "marketing");
        company.hires("li", "李强", "sales");
        company.hires("sun", "孙磊", "sales");
        company.hires("chen", "陈芳", "sales", "roles=MANAGER");
        company.hires("gm", "周总", "management");
        company.done(ADMIN, "product.record", "name=" + PRODUCT);
        company.done(ADMIN, "customer.record", "name=" + CUSTOMER, "owner=li");
        return company;
    }

    /** The company that was founded in a data folder before. */
    public static Company foundAgainIn(Twinrail twinrail) {
        return new Company(twinrail);
    }

    /** From now on an hour is a working hour, whatever the day. */
    public void worksRoundTheClock() {
        done(
                ADMIN,
                "calendar.hours",
                Arrays.stream(DayOfWeek.values())
                        .map(day -> day.name().toLowerCase(Locale.ROOT) + "=00:00-24:00")
                        .toArray(String[]::new));
    }

    private void hires(String login, String name, String department, String... more) {
        List<String> words = new ArrayList<>(List.of("login=" + login, "name=" + name, "department=" + department));
        words.addAll(List.of(more));
        done(ADMIN, "person.record", words.toArray(String[]::new));
    }

    /** An open opportunity of the customer for the product, in the lower funnel, owned by who opens it. */
    public JsonNode opens(String user, String number) {
        return opens(user, number, CUSTOMER);
    }

    /** An open opportunity of another customer for the product; the whole outcome. */
    public JsonNode opens(String user, String number, String customer) {
        return outcome(
                user,
                "opportunity.open",
                "number=" + number,
                "customer=" + customer,
                "product=" + PRODUCT,
                "stage=proposal");
    }

    /** What somebody tries; words may hold options as well. */
    public Answer tries(String user, String action, String... words) {
        List<String> line = new ArrayList<>(List.of("--json", "do", action));
        line.addAll(List.of(words));
        line.addAll(List.of("--as", user));
        return twinrail.run(line.toArray(String[]::new));
    }

    /** What somebody does and must be able to; the whole outcome. */
    public JsonNode outcome(String user, String action, String... words) {
        Answer answer = tries(user, action, words);
        assertThat(answer.exit())
                .as("%s by %s: %s%s", action, user, answer.out(), answer.err())
                .isZero();
        return answer.json();
    }

    /** What somebody does and must be able to; its result. */
    public JsonNode done(String user, String action, String... words) {
        return outcome(user, action, words).get("result");
    }

    /** What the administrator is told when asking. */
    public JsonNode asked(String query, String... words) {
        List<String> line = new ArrayList<>(List.of("--json", "ask", query));
        line.addAll(List.of(words));
        Answer answer = twinrail.run(line.toArray(String[]::new));
        assertThat(answer.exit())
                .as("%s: %s%s", query, answer.out(), answer.err())
                .isZero();
        return answer.json();
    }

    /** How many audit rows an action has, whatever became of it. */
    public int audited(String action) {
        return asked("audit.list", "action=" + action, "limit=1000").size();
    }
}
