package org.twinrail.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.itest.support.Answer;
import org.twinrail.itest.support.Company;
import org.twinrail.itest.support.RuleCopy;
import org.twinrail.itest.support.Twinrail;

/** Who owns the customer: the public pool and the filing check, by the rule tables, with many acting at once. */
class PublicPoolTest {
    private static final String TABLE = "boundary/public-pool.drl.csv";
    private static final int CAP_ROW = 13;
    private static final int CAP = 9;
    private static final int CLAIMS_A_DAY = 5;
    private static final Duration WORKING_DAY = Duration.ofHours(8);

    private static Twinrail twinrail;
    private static Company company;
    private static Instant now = Instant.parse("2017-03-01T09:00:00Z");
    private static int customers;

    @BeforeAll
    static void boot(@TempDir Path data, @TempDir Path rules) throws Exception {
        RuleCopy copy = RuleCopy.in(rules);
        copy.edit(TABLE, CAP_ROW, ",200,", "," + CAP + ",");
        twinrail = Twinrail.withManualClock(data, rules);
        twinrail.moveClockTo(now);
        company = Company.foundedIn(twinrail);
        company.worksRoundTheClock();
    }

    @AfterAll
    static void close() {
        twinrail.close();
    }

    /** Everybody has the day's claims before them. */
    @BeforeEach
    void anotherDay() {
        pass(Duration.ofDays(1));
    }

    private static void pass(Duration time) {
        now = now.plus(time);
        twinrail.moveClockTo(now);
    }

    private static String customer(String owner) {
        String name = "客户" + ++customers;
        company.done(Company.ADMIN, "customer.record", "name=" + name, "owner=" + owner);
        return name;
    }

    private static Answer claims(String login, String customer) {
        return company.tries(login, "customer.claim", "customer=" + customer);
    }

    private static String owner(String customer) {
        return company.asked("customer.find", "name=" + customer).get("owner").asText();
    }

    private static long held(String login) {
        return company.asked("customer.list", "owner=" + login, "limit=1000").size();
    }

    private static String reason(Answer refused) {
        assertThat(refused.exit()).as(refused.out() + refused.err()).isEqualTo(3);
        return refused.json().get("verdict").get("reasons").toString();
    }

    private static JsonNode sweep() {
        return company.done(Company.ADMIN, "pool.sweep");
    }

    private static List<String> history(String customer) {
        List<String> changes = new ArrayList<>();
        company.asked("customer.ownership", "customer=" + customer)
                .forEach(c -> changes.add(c.get("from").asText() + ">"
                        + c.get("to").asText() + " " + c.get("cause").asText()));
        return changes;
    }

    /** Gives back what somebody holds beyond their first customer, so that the cap is far again. */
    private static void empties(String login) {
        company.asked("customer.list", "owner=" + login, "limit=1000").forEach(c -> {
            if (!c.get("name").asText().equals(Company.CUSTOMER)) {
                company.done(
                        login, "customer.release", "customer=" + c.get("name").asText(), "reason=放回");
            }
        });
    }

    private static <T> List<T> atOnce(List<Callable<T>> tasks) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(tasks.size());
        try {
            CountDownLatch ready = new CountDownLatch(tasks.size());
            List<Future<T>> futures = tasks.stream()
                    .map(task -> pool.submit(() -> {
                        ready.countDown();
                        ready.await();
                        return task.call();
                    }))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void lesson15_ownershipNeverChangesInSilence() {
        String name = customer("li");
        assertThat(reason(company.tries("sun", "customer.record", "name=" + name, "owner=sun")))
                .as("no salesperson writes an owner over")
                .contains("归属不能直接改写", "An owner is not simply written over");

        company.done("li", "customer.release", "customer=" + name, "reason=半年没有预算");
        company.done("sun", "customer.claim", "customer=" + name);
        company.done("chen", "customer.assign", "customer=" + name, "to=li", "reason=老客户");
        company.done(Company.ADMIN, "customer.record", "name=" + name, "owner=sun");

        assertThat(history(name))
                .containsExactly("li>sun RECORDED", "sun>li ASSIGNED", ">sun CLAIMED", "li> RELEASED", ">li RECORDED");
        assertThat(company.asked("customer.ownership", "person=li").toString())
                .as("who lost it finds it, with the reason")
                .contains(name, "半年没有预算", "老客户");
    }

    @Test
    void lesson20_theChinesePracticeOfThePublicPool() {
        empties("li");
        String name = customer("li");
        pass(WORKING_DAY.multipliedBy(15));
        assertThat(sweep().get("warned").asInt()).as("a warning first").isPositive();
        assertThat(owner(name)).isEqualTo("li");
        pass(WORKING_DAY.multipliedBy(5));
        sweep();
        assertThat(owner(name)).as("automatic reclaim").isEmpty();
        assertThat(company.asked("pool.list", "text=" + name, "limit=1000").toString())
                .contains("20 个工作日没有接触", "RECLAIMED", "\"lastOwner\":\"li\"");

        assertThat(reason(claims("li", name))).as("cooling-off").contains("14 天之内请让给同事");
        assertThat(claims("sun", name).exit()).isZero();

        company.opens("sun", "P-" + customers, name);
        pass(WORKING_DAY.multipliedBy(100));
        sweep();
        pass(WORKING_DAY.multipliedBy(10));
        sweep();
        assertThat(owner(name)).as("protected by an open opportunity").isEqualTo("sun");
        assertThat(company.asked("pool.holdings", "owner=sun").toString()).contains("有 1 个进行中的商机，不收回");

        String filed =
                company.tries("li", "customer.file", "company=" + name + "有限公司").out();
        assertThat(filed)
                .as("the filing check names the evidence")
                .contains("REFUSED", "customer", name, "P-" + customers, "孙磊", "进行中的商机");
    }

    @Test
    void theDaysClaimsAreLimitedAndTheRefusalNamesItsRow() {
        empties("sun");
        List<String> pooled = IntStream.rangeClosed(0, CLAIMS_A_DAY)
                .mapToObj(i -> customer(""))
                .toList();
        pooled.stream()
                .limit(CLAIMS_A_DAY)
                .forEach(name -> assertThat(claims("sun", name).exit()).isZero());

        Answer one = claims("sun", pooled.get(CLAIMS_A_DAY));

        assertThat(reason(one)).contains("今天已领取 5 个客户", "5 a day is the limit");
        assertThat(one.json().get("verdict").get("firings").toString()).contains(TABLE);
        pass(Duration.ofDays(1));
        assertThat(company.tries("sun", "customer.claim", "customer=" + pooled.get(CLAIMS_A_DAY), "--preview")
                        .exit())
                .isZero();
    }

    @Test
    void ofManyWhoClaimAtOnceExactlyOneGetsItAndTheOthersAreToldWho() throws Exception {
        List<String> people = List.of("li", "sun", "chen");
        people.forEach(PublicPoolTest::empties);
        for (int round = 0; round < 3; round++) {
            String name = customer("");

            List<Answer> answers = atOnce(people.stream()
                    .map(login -> (Callable<Answer>) () -> claims(login, name))
                    .toList());

            assertThat(answers).filteredOn(a -> a.exit() == 0).hasSize(1);
            String winner = company.asked("person.find", "login=" + owner(name))
                    .get("name")
                    .asText();
            assertThat(answers).filteredOn(a -> a.exit() != 0).allSatisfy(a -> assertThat(reason(a))
                    .contains("已由" + winner + "负责"));
            assertThat(history(name)).hasSize(2);
        }
    }

    @Test
    void theDaysClaimsAreLimitedAlsoForWhoClaimsManyAtOnce() throws Exception {
        empties("li");
        List<Callable<Answer>> tasks = IntStream.range(0, 12)
                .mapToObj(i -> customer(""))
                .map(name -> (Callable<Answer>) () -> claims("li", name))
                .toList();
        long before = held("li");

        List<Answer> answers = atOnce(tasks);

        long done = answers.stream().filter(a -> a.exit() == 0).count();
        assertThat(done).isPositive().isLessThanOrEqualTo(CLAIMS_A_DAY);
        assertThat(held("li") - before).isEqualTo(done);
    }

    @Test
    void nobodyHoldsMoreThanTheCapAlsoWhereManyAreAssignedAtOnce() throws Exception {
        empties("sun");
        List<Callable<Answer>> tasks = IntStream.range(0, 16)
                .mapToObj(i -> customer(""))
                .map(name ->
                        (Callable<Answer>) () -> company.tries("chen", "customer.assign", "customer=" + name, "to=sun"))
                .toList();

        List<Answer> answers = atOnce(tasks);

        assertThat(held("sun")).isPositive().isLessThanOrEqualTo(CAP);
        assertThat(answers).filteredOn(a -> a.exit() == 0).hasSize((int) held("sun"));
        while (held("sun") < CAP) {
            company.done("chen", "customer.assign", "customer=" + customer(""), "to=sun");
        }
        assertThat(reason(company.tries("chen", "customer.assign", "customer=" + customer(""), "to=sun")))
                .contains("孙磊已负责 " + CAP + " 个客户");
    }

    @Test
    void twoWhoFileACompanyAtOnceAreNotBothGranted() throws Exception {
        List<Answer> answers = atOnce(List.of("li", "sun").stream()
                .map(login -> (Callable<Answer>) () -> company.tries(login, "customer.file", "company=同时报备公司"))
                .toList());

        assertThat(answers)
                .extracting(a -> a.json().get("result").get("state").asText())
                .containsExactlyInAnyOrder("GRANTED", "REFUSED");
    }

    @Test
    void aFiledCompanyIsRecordedByItsFiler() {
        company.done("li", "customer.file", "company=远方机电");

        assertThat(reason(company.tries("sun", "customer.record", "name=远方机电有限公司", "owner=sun")))
                .contains("李强已报备这家公司");
        empties("li");
        company.done("li", "customer.record", "name=远方机电有限公司", "owner=li");
        assertThat(owner("远方机电有限公司")).isEqualTo("li");
    }

    @Test
    void aDisputedFilingBecomesAConflictOfBothWithTheEvidence() {
        empties("sun");
        String name = customer("sun");
        pass(WORKING_DAY.multipliedBy(21));

        JsonNode outcome = company.outcome("li", "customer.file", "company=" + name + "有限公司");

        assertThat(outcome.get("result").get("state").asText()).isEqualTo("DISPUTED");
        String conflict = outcome.get("raised").get(0).get("id").asText();
        JsonNode shown = company.asked("conflict.show", "conflict=" + conflict);
        assertThat(shown.get("conflict").get("kind").asText()).isEqualTo("OWNERSHIP_OVERLAP");
        assertThat(shown.get("conflict").get("about").get("id").asText()).isEqualTo(name);
        assertThat(shown.get("conflict").get("parties").findValuesAsText("code"))
                .containsExactly("li", "sun");
        assertThat(shown.get("evidence").findValuesAsText("kind")).containsExactlyInAnyOrder("customer", "filing");
        assertThat(shown.get("conflict").get("sentence").get("zh").asText()).contains("李强", name, "孙磊");
    }

    @Test
    void aClaimIsUndoneAndTheHistorySaysSo() {
        empties("li");
        String name = customer("");
        String action = company.outcome("li", "customer.claim", "customer=" + name)
                .get("actionId")
                .asText();

        company.done("li", "action.undo", "id=" + action);

        assertThat(owner(name)).isEmpty();
        assertThat(history(name)).containsExactly("li> UNDONE", ">li CLAIMED", "> RECORDED");
    }

    @Test
    void whoseItIsToSayIsSaid() {
        String name = customer("");

        assertThat(reason(claims("wang", name))).contains("由销售部领取");
        assertThat(reason(company.tries("li", "customer.assign", "customer=" + name, "to=sun")))
                .contains("由经理分配", "Managers assign");
        assertThat(reason(company.tries("li", "customer.release", "customer=" + name, "reason=无")))
                .contains("已经在公海里");
        assertThat(reason(company.tries("wang", "customer.file", "company=某公司")))
                .contains("请录入线索");
    }
}
