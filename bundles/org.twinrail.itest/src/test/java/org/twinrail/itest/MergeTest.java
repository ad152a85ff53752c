package org.twinrail.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.itest.support.Answer;
import org.twinrail.itest.support.Company;
import org.twinrail.itest.support.Twinrail;

/** Lesson 16: customers recorded twice are found, merged with their effect shown first, and taken apart again until a period is closed on it. */
class MergeTest {
    private static Twinrail twinrail;
    private static Company company;

    @BeforeAll
    static void boot(@TempDir Path data) throws Exception {
        twinrail = Twinrail.on(data);
        company = Company.foundedIn(twinrail);
    }

    @AfterAll
    static void close() {
        twinrail.close();
    }

    private static void records(String name, String owner, String... more) {
        String[] words = new String[more.length + 2];
        words[0] = "name=" + name;
        words[1] = "owner=" + owner;
        System.arraycopy(more, 0, words, 2, more.length);
        company.done(Company.ADMIN, "customer.record", words);
    }

    private static void wins(String number, String customer, String day) {
        company.done(
                Company.ADMIN,
                "opportunity.record",
                "number=" + number,
                "customer=" + customer,
                "owner=li",
                "outcome=WON",
                "openedOn=" + day,
                "closedOn=" + day,
                "amount.amount=100",
                "amount.currency=CNY");
    }

    private static String merges(String survivor, String merged) {
        return company.outcome("chen", "customers.merge", "survivor=" + survivor, "merged=" + merged)
                .get("actionId")
                .asText();
    }

    /** What hangs on the customers, by their names. */
    private static String everything(List<String> customers) {
        StringBuilder all = new StringBuilder();
        for (String customer : customers) {
            String object = "object=customer/" + customer;
            all.append(company.asked("customer.find", "name=" + customer))
                    .append(company.asked("contact.list", "customer=" + customer))
                    .append(company.asked("opportunity.list", "customer=" + customer))
                    .append(company.asked("lead.list", "customer=" + customer))
                    .append(company.asked("touch.list", "customer=" + customer))
                    .append(company.asked("notes", object))
                    .append(company.asked("conflicts.list", "about=customer/" + customer))
                    .append(company.asked("fieldnotes", "subject=customer/" + customer))
                    .append(company.asked("customers.duplicates", "name=" + customer))
                    .append('\n');
        }
        return all.toString().replaceAll("\"version\":\\d+", "");
    }

    @Test
    void whatIsTheSameInOtherWordsIsFoundByTheRulesWithTheirReasons() {
        records("东港电子有限公司", "li", "phone=010-65529988");
        records("北京东港电子（集团）股份有限公司", "sun", "phone=+86 10 6552 9988");

        JsonNode found = company.asked("customers.duplicates", "name=东港电子有限公司").get(0);

        assertThat(found.get("customer").get("name").asText()).isEqualTo("北京东港电子（集团）股份有限公司");
        assertThat(found.get("likeness").asText()).isEqualTo("LIKELY");
        assertThat(found.get("evidence").findValuesAsText("kind")).containsExactly("CORE_NAME", "PHONE");
        assertThat(found.get("evidence").toString()).contains("电话相同", "Same telephone number", "+861065529988");
        JsonNode all = company.asked("duplicates.list");
        assertThat(all.get("pairs").findValuesAsText("name")).contains("东港电子有限公司", "北京东港电子（集团）股份有限公司");
        assertThat(all.get("unprepared").asLong()).isZero();
    }

    @Test
    void whatHangsOnACustomerInAnyBundleGoesWithItAndComesBack() {
        records("西山机械", "li");
        records("西山机械厂", "sun", "industry=机械", "email=info@xs.cn");
        company.done("sun", "contact.record", "name=陈工", "customer=西山机械厂", "phone=13800138000");
        company.opens("sun", "M-1", "西山机械厂");
        company.done("sun", "touch.log", "customer=西山机械厂", "channel=call");
        company.done("wang", "lead.capture", "customer=西山机械厂", "text=想要报价");
        company.done("wang", "note.add", "object=customer/西山机械厂", "text=展会上见过老板");
        company.done("li", "note.add", "object=customer/西山机械", "text=底价九折");
        company.done("sun", "fieldnote.add", "subject=customer/西山机械厂", "text=明年要扩厂房", "provenance=FIRST_HAND");
        company.done(
                "li",
                "conflict.raise",
                "kind=CUSTOMER_OWNERSHIP",
                "about=customer/西山机械厂",
                "with=sun",
                "statement=先来的是我");
        List<String> both = List.of("西山机械", "西山机械厂");
        String before = everything(both);

        JsonNode effect = company.asked("customers.merge-effect", "survivor=西山机械", "merged=西山机械厂")
                .get("effects");
        assertThat(effect.toString())
                .contains("1 名联系人", "1 个商机", "1 条线索", "1 次接触", "1 条备注", "1 条情报", "1 个冲突", "孙磊", "李强");
        String merge = merges("西山机械", "西山机械厂");

        assertThat(company.asked("notes", "object=customer/西山机械").size()).isEqualTo(2);
        assertThat(company.asked("fieldnotes", "subject=customer/西山机械").toString())
                .contains("明年要扩厂房");
        assertThat(company.asked("conflicts.list", "about=customer/西山机械").toString())
                .contains("CUSTOMER_OWNERSHIP");
        assertThat(company.asked("opportunity.find", "number=M-1")
                        .get("opportunity")
                        .get("customer")
                        .asText())
                .isEqualTo("西山机械");
        assertThat(company.asked("customer.find", "name=西山机械厂").get("name").asText())
                .isEqualTo("西山机械");
        assertThat(company.asked("customers.merges", "customer=西山机械")
                        .get(0)
                        .get("action")
                        .asText())
                .isEqualTo(merge);
        company.done("chen", "action.undo", "id=" + merge);
        assertThat(everything(both)).isEqualTo(before);
        assertThat(twinrail.run("--lang", "zh", "explain", merge).out()).contains("撤销");
    }

    @Test
    void whatIsBeingChangedMeanwhileDoesNotKeepAMergeFromBeingTakenBack() {
        records("南湖纺织", "li");
        records("南湖纺织厂", "li");
        String merge = merges("南湖纺织", "南湖纺织厂");
        company.done("li", "customer.record", "name=南湖纺织", "region=华东");
        company.done("li", "contact.record", "name=后来的", "customer=南湖纺织");

        company.done("chen", "action.undo", "id=" + merge);

        assertThat(company.asked("customer.find", "name=南湖纺织").get("region").asText())
                .isEqualTo("华东");
        assertThat(company.asked("contact.list", "customer=南湖纺织").toString()).contains("后来的");
        assertThat(company.asked("customer.find", "name=南湖纺织厂").get("name").asText())
                .isEqualTo("南湖纺织厂");
    }

    @Test
    void aMergeIsShownWithThePayItTouchesAndStaysOnceAPeriodWasClosedOnIt() {
        records("北桥化工", "li");
        records("北桥化工厂", "li");
        wins("M-2", "北桥化工", "2013-02-05");
        wins("M-3", "北桥化工厂", "2013-05-05");
        company.done(Company.ADMIN, "touch.record", "customer=北桥化工厂", "channel=call", "by=wang", "on=2013-05-01");
        company.done(Company.ADMIN, "touch.record", "customer=北桥化工", "channel=call", "by=li", "on=2013-02-01");
        company.done(Company.ADMIN, "assessment.close", "period=2013Q1");
        company.done(Company.ADMIN, "assessment.run", "period=2013Q2");

        assertThat(company.asked("customers.merge-effect", "survivor=北桥化工", "merged=北桥化工厂")
                        .get("effects")
                        .toString())
                .contains("2013Q1已关账", "2013Q2尚未关账");
        String first = merges("北桥化工", "北桥化工厂");
        company.done("chen", "action.undo", "id=" + first);
        String second = merges("北桥化工", "北桥化工厂");
        company.done(Company.ADMIN, "assessment.close", "period=2013Q2");

        Answer refused = company.tries("chen", "action.undo", "id=" + second);

        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.out()).contains("2013Q2").doesNotContain("2013Q1");
        assertThat(company.asked("customer.find", "name=北桥化工厂").get("name").asText())
                .isEqualTo("北桥化工");
    }

    /** Lesson 15: whose a customer is never changes in silence, so not everybody may merge. */
    @Test
    void whoIsNotResponsibleForBothDoesNotMergeThem() {
        records("中原食品", "li");
        records("中原食品厂", "sun");

        Answer refused = company.tries("li", "customers.merge", "survivor=中原食品", "merged=中原食品厂");

        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.out()).contains("经理");
        company.done("chen", "customers.merge", "survivor=中原食品", "merged=中原食品厂");
    }
}
