package org.twinrail.uitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.twinrail.uitest.support.Screen;

/** Somebody starts for the first time and looks around in the sample company, the same in the window and in the page. */
@Timeout(1200)
abstract class SampleScenarios extends Scenarios {
    /** A quarter or two of work take longer than a person waits for anything else. */
    private static final Duration MAKING = Duration.ofMinutes(15);

    private String customer;

    /** Opens the workbench in Chinese on an empty data folder. */
    abstract Screen open(Path data) throws Exception;

    @Test
    @Order(1)
    void theSampleIsMadeWhileOneWatchesAndThenHasADayToLookAt() throws Exception {
        screen = open(data());

        screen.await("start.sample", MAKING);
        screen.click("start.sample");

        screen.awaitText("job.what", "%");
        screen.awaitText("today.answer.table", "报价", MAKING);
        assertThat(screen.text("today.answer.table")).contains("联合");
    }

    @Test
    @Order(2)
    void itsCustomersAreListed() {
        screen.click("perspective.customers");

        screen.awaitText("customers.table", "有限公司");
        customer = screen.text("customers.table").split("[\\t\\n]")[0];
    }

    @Test
    @Order(3)
    void aNewCustomerIsRecordedAndOpened() {
        screen.click("command.customers.new");
        screen.await("form.customer.new.submit");
        screen.type("form.customer.new.name", "新远景科技有限公司");
        screen.clickWhenEnabled("form.customer.new.submit");
        screen.awaitText("customer.name", "新远景科技有限公司");

        screen.click("perspective.customers");

        screen.await("customers.table");
    }

    @Test
    @Order(4)
    void whatIsForSalesIsDisabledForAMarketerAndSaysWhy() {
        as("wang", "王晓雯");
        openCustomer();

        screen.await("customer.opportunity.why");
        assertThat(screen.enabled("customer.opportunity")).isFalse();
    }

    @Test
    @Order(5)
    void aSalespersonDoesIt() {
        as("li", "李志强");
        openCustomer();

        screen.clickWhenEnabled("customer.opportunity");
        screen.clickWhenEnabled("form.opportunity.open.submit");

        screen.awaitGone("form.opportunity.open");
    }

    private void openCustomer() {
        screen.click("perspective.customers");
        screen.choose("customers.table", customer);
        screen.clickWhenEnabled("story.open");
        screen.awaitText("customer.name", customer);
    }

    @Test
    @Order(6)
    void theGeneralManagerDecidesAConflict() {
        as("zhao", "赵启明");
        screen.click("perspective.conflicts");
        screen.choose("conflicts.table", "裁决");
        screen.settle();

        screen.clickWhenEnabled("conflict.decide");
        screen.type("form.conflict.decide.decision", "以接触记录为准，先跟进者负责");
        screen.clickWhenEnabled("form.conflict.decide.submit");

        screen.awaitText("conflict.outcome", "以接触记录为准");
    }

    @Test
    @Order(7)
    void aStatementLineIsExplainedDownToTheRowOfTheRule() {
        screen.click("perspective.incentives");
        screen.choose("incentives.scorecards", "李志强");
        screen.awaitText("incentives.statement.name", "李志强");

        screen.clickWhenEnabled("incentives.why");

        screen.awaitText("why.firings", "assessment/commission.drl.csv");
        screen.await("why.source");
        screen.click("why.close");
        screen.awaitGone("why.close");
    }

    @Test
    @Order(8)
    void aDraftOfTheRulesSaysWhoWouldGetWhat() {
        screen.perform("rules.draft", "{\"name\":\"dearer\"}");
        screen.perform(
                "rules.edit-table",
                "{\"draft\":\"dearer\",\"path\":\"assessment/commission.drl.csv\",\"changes\":"
                        + "[{\"kind\":\"SET\",\"row\":8,\"column\":4,\"text\":\"0,80,3,slice\"}]}");
        screen.click("perspective.rules");
        screen.click("tab.rules.drafts");
        screen.awaitText("rules.drafts.table", "dearer");
        screen.openFirst("rules.drafts.table");
        screen.awaitText("draft.page.name", "dearer");

        screen.click("section.would-get");

        screen.awaitText("would.table", "李志强");
        assertThat(screen.text("would.state")).contains("按现行规则合计");
    }

    @Test
    @Order(9)
    void anAdministratorMakesSomebodyHeadOfADepartment() {
        as("admin", "本机管理员");
        screen.click("perspective.admin");
        screen.click("tab.admin.departments");
        screen.awaitText("admin.departments.table", "市场部");

        screen.openFirst("admin.departments.table");
        screen.await("form.department.submit");
        screen.type("form.department.head", "王晓雯");
        screen.clickWhenEnabled("form.department.submit");

        screen.awaitGone("form.department.submit");
        screen.awaitText("admin.departments.table", "王晓雯");
    }

    @Test
    @Order(10)
    void anAdministratorGivesARoleAndTakesItAway() {
        screen.click("tab.admin.roles");
        screen.choose("roles.table", "规则审批人");

        screen.clickWhenEnabled("roles.give");
        screen.type("form.role.give.login", "陈思远 · 市场部");
        screen.clickWhenEnabled("form.role.give.submit");
        screen.awaitText("roles.holders", "陈思远");

        screen.choose("roles.holders", "陈思远");
        screen.clickWhenEnabled("roles.take");
        screen.await("roles.holders.empty");
    }

    @Test
    @Order(11)
    void anAdministratorAddsAStageToATrack() {
        screen.click("tab.admin.tracks");
        screen.awaitText("admin.tracks.table", "是");
        screen.openFirst("admin.tracks.table");
        screen.await("track.stages");

        screen.clickWhenEnabled("track.stage.add");
        screen.await("form.stage.new.submit");
        screen.type("form.stage.new.code", "renewal");
        screen.type("form.stage.new.nameZh", "续约");
        screen.type("form.stage.new.nameEn", "Renewal");
        screen.type("form.stage.new.half", "下层（推）");
        screen.clickWhenEnabled("form.stage.new.submit");

        screen.awaitText("track.stages", "续约");
    }

    @Test
    @Order(12)
    void aStageThatMeansSomethingToTheProgramCannotBeRemoved() {
        screen.choose("track.stages", "签约");
        screen.settle();
        assertThat(screen.enabled("track.stage.remove")).isFalse();

        screen.choose("track.stages", "续约");
        screen.clickWhenEnabled("track.stage.remove");

        Screen.awaited(() -> screen.text("track.stages").contains("续约") ? null : true, "the stage is still there");
    }

    @Test
    @Order(13)
    void theAuditSaysWhyInTheReadersWordsAndWhichRulesDidNotApply() {
        screen.click("perspective.admin");
        screen.click("tab.admin.audit");
        screen.awaitText("admin.audit.table", "完成");

        screen.openFirst("admin.audit.table");

        screen.awaitText("why.facts", "做什么");
        screen.click("why.not");
        screen.awaitText("why.not.rules", ".drl.csv");
        screen.click("why.close");
        screen.awaitGone("why.close");
    }

    @Test
    @Order(14)
    void anAppointmentIsPlannedAndBecomesATouchOnceItTookPlace() {
        as("li", "李志强");
        openCustomer();
        screen.click("section.appointments");
        screen.clickWhenEnabled("appointments.plan");
        screen.await("form.appointment.plan.submit");
        screen.type("form.appointment.plan.subject", "谈续约");
        screen.type("form.appointment.plan.at", "2026-03-05");
        screen.type("form.appointment.plan.channel", "拜访");
        screen.clickWhenEnabled("form.appointment.plan.submit");
        screen.awaitText("appointments.table", "谈续约");

        screen.choose("appointments.table", "谈续约");
        screen.clickWhenEnabled("appointments.keep");
        screen.await("form.appointment.keep.submit");
        screen.type("form.appointment.keep.note", "同意续约两年");
        screen.clickWhenEnabled("form.appointment.keep.submit");

        screen.awaitText("appointments.table", "已进行");
        screen.click("customer.touches");
        screen.awaitText("customer.touches.table", "同意续约两年");
        screen.click("perspective.today");
        screen.click("tab.today.appointments");
        screen.await("appointments.table.empty");
        assertThat(screen.enabled("appointments.calendar")).isTrue();
    }
}
