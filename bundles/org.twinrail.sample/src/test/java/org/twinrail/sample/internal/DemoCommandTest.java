package org.twinrail.sample.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.coordination.Conflict;
import org.twinrail.coordination.ConflictState;
import org.twinrail.coordination.ConflictStep;
import org.twinrail.coordination.DecideConflict;
import org.twinrail.coordination.Party;
import org.twinrail.coordination.SettleConflict;
import org.twinrail.coordination.Severity;
import org.twinrail.coordination.StatePosition;
import org.twinrail.crm.LogTouch;
import org.twinrail.crm.LoseOpportunity;
import org.twinrail.crm.WinOpportunity;
import org.twinrail.incentives.CloseAssessment;

class DemoCommandTest {
    private final Ledger ledger = new Ledger();
    private final Demo demo = new Demo(ledger);

    private static Conflict conflict(int number, ConflictStep step, String... parties) {
        return new Conflict(
                new UUID(9, number),
                "DOUBLE_CONTACT",
                new Text("重复联系", "double contact"),
                Severity.LOW,
                ObjectRef.of("customer", number),
                Stream.of(parties).map(p -> new Party(p, Text.same(p))).toList(),
                Instant.EPOCH,
                ConflictState.OPEN,
                step,
                Text.same("step"),
                null,
                List.of(),
                new Text("两人都联系了", "both called"),
                0);
    }

    @Test
    void withoutASeedItIsTheSameStoryEveryTime() {
        demo.run(Locale.CHINESE, true);

        assertThat(ledger.lines).isEqualTo(Demo.lines(20170401L));
    }

    @Test
    void itFoundsTheCompanyPlaysTheWorkingDaysOfTheQuarterAndClosesIt() {
        demo.run(Locale.CHINESE, true);

        Set<LocalDate> days = ledger.lines.stream()
                .map(line -> Instant.parse(line.substring(0, line.indexOf(' ')))
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate())
                .collect(Collectors.toSet());
        assertThat(days).contains(LocalDate.of(2017, 4, 3), LocalDate.of(2017, 6, 30), LocalDate.of(2017, 7, 1));
        days.removeAll(Set.of(LocalDate.of(2017, 4, 1), LocalDate.of(2017, 7, 1))); // founding and closing
        assertThat(days).extracting(LocalDate::getDayOfWeek).doesNotContain(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(ledger.actions.get(ledger.actions.size() - 1))
                .isEqualTo(new CloseAssessment(Quarter.OF_THE_DEMO.period(), Company.CURRENCY));
    }

    @Test
    void onlyPeopleOfTheCompanyActAndOnlyItsCustomersAreVisited() {
        demo.run(Locale.CHINESE, true);

        Set<String> logins =
                Company.PEOPLE.stream().map(Company.Employee::login).collect(Collectors.toSet());
        logins.addAll(Set.of("admin", "timers"));
        assertThat(ledger.lines).allSatisfy(line -> assertThat(logins).contains(line.split("[ +]")[1]));
        Set<String> customers = ledger.lines.stream()
                .filter(line -> line.contains(" RecordCustomer["))
                .map(line -> line.replaceAll(".*name=([^,]*),.*", "$1"))
                .collect(Collectors.toSet());
        assertThat(customers).hasSize(240);
        assertThat(ledger.actions.stream().filter(LogTouch.class::isInstance).map(a -> ((LogTouch) a).customer()))
                .isNotEmpty()
                .allMatch(customers::contains);
    }

    @Test
    void noDealEndsTwice() {
        demo.run(Locale.CHINESE, true);

        List<String> ended = ledger.actions.stream()
                .filter(a -> a instanceof WinOpportunity || a instanceof LoseOpportunity)
                .map(a -> a instanceof WinOpportunity win ? win.number() : ((LoseOpportunity) a).number())
                .toList();
        assertThat(ended).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    }

    @Test
    void somebodyOverstepsAndIsRefusedAndSomebodyAsksAndWaits() {
        assertThat(demo.run(Locale.ENGLISH, false)).isZero();

        assertThat(demo.printed())
                .contains("this is not yours (by boundary/responsibility.drl.csv row 7; refused like this")
                .contains("opportunity.quote: wait a little");
    }

    @ParameterizedTest
    @MethodSource("readers")
    void theStoryIsToldInTheReadersLanguageWithNothingLeftOpen(Locale reader, String head, String tail) {
        ledger.conflicts.add(conflict(1, ConflictStep.STATE, "li", "zhang"));

        demo.run(reader, false, "--seed", "7");

        assertThat(demo.printed())
                .startsWith(head)
                .contains("7")
                .endsWith(tail + System.lineSeparator())
                .doesNotContain("{0}")
                .doesNotContain("{1}")
                .doesNotContain("null");
        assertThat(demo.complained()).isEmpty();
    }

    static Stream<Arguments> readers() {
        return Stream.of(
                Arguments.of(Locale.CHINESE, "艾奇软件（样本公司）：12 人，240 家客户，种子 7。", "改一行表格再演一次，结果就不同。"),
                Arguments.of(
                        Locale.ENGLISH,
                        "艾奇软件 (the sample company): 12 people, 240 customers, seed 7.",
                        "edit a row, run it again, and it comes out otherwise."));
    }

    @Test
    void theStoryHasTheAssessmentTheCardsThePoolAndTheStatements() {
        demo.run(Locale.ENGLISH, false);

        assertThat(demo.printed())
                .contains("7 deals won, 1000.00 CNY in all.")
                .contains("李志强: 3 deals won, 600.00 CNY; target 500.00 CNY, attained 120.0%, grade A")
                .contains("王晓雯: 0 deals won, 0.00 CNY; credit of touches 300.00 CNY")
                .contains(
                        "Won with marketing's part 900.00 CNY, baseline 700.00 CNY, increment 200.00 CNY, pool 20.00 CNY.")
                .contains("how the pool came about")
                .contains("30.00 CNY  how the commission came about");
    }

    @Test
    void asJsonItIsOneDocumentAndNothingElse() {
        assertThat(demo.run(Locale.CHINESE, true)).isZero();

        assertThat(demo.printed()).isEqualTo("{\"story\":\"Story\"}" + System.lineSeparator());
        assertThat(demo.complained()).isEmpty();
    }

    @Test
    void aFolderInWhichSomebodyWorksAlreadyIsNotPlayedIn() {
        ledger.employ("someone");

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> demo.run(Locale.CHINESE, false))
                .satisfies(e -> {
                    assertThat(e.problems().get(0).where()).isEqualTo("--data");
                    assertThat(e.problems().get(0).what().zh()).contains("空的数据文件夹");
                    assertThat(e.problems().get(0).what().en()).contains("empty data folder");
                });
        assertThat(ledger.actions).isEmpty();
        assertThat(demo.printed()).isEmpty();
    }

    @Test
    void theAdministratorAloneIsNobodyWhoWorksThere() {
        ledger.employ("admin");

        assertThat(demo.run(Locale.CHINESE, true)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--seed", "--seed x", "--seed 1.5", "--seed 1 2", "7", "--sede 1", "--seed 12345678901234567890"
            })
    void otherArgumentsAreToldHowTheDemoIsCalled(String arguments) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> demo.run(Locale.CHINESE, false, arguments.split(" ")))
                .satisfies(e -> {
                    assertThat(e.problems().get(0).where()).isEqualTo(arguments);
                    assertThat(e.problems().get(0).what().en()).contains("--seed NUMBER");
                });
        assertThat(ledger.lines).isEmpty();
    }

    @Test
    void aSeedMayBeNegative() {
        assertThat(Demo.lines(-5)).isNotEqualTo(Demo.lines(5));
    }

    @Test
    void aCompanyThatCannotBeFoundedIsAFaultThatNamesTheActionAndWho() {
        Demo refused = new Demo(new Ledger("product.record"));

        assertThatIllegalStateException()
                .isThrownBy(() -> refused.run(Locale.CHINESE, false))
                .withMessageContaining("product.record by sun");
    }

    @Test
    void aNewConflictIsTalkedAboutOnceByItsPeopleAndSettled() {
        ledger.conflicts.add(conflict(1, ConflictStep.STATE, "li", "zhang", "marketing"));

        demo.run(Locale.CHINESE, true);

        UUID id = new UUID(9, 1);
        assertThat(ledger.lines.stream()
                        .filter(line -> line.contains(id.toString()))
                        .map(line -> line.split(" ")[1]))
                .containsExactly("li", "zhang", "li", "zhang");
        assertThat(ledger.actions)
                .contains(
                        new StatePosition(id, "联系前不知道对方也在联系", "接触记录", null),
                        new SettleConflict(id, "下次拜访一同去，拜访前互相通气"),
                        new SettleConflict(id, null));
    }

    @Test
    void everySeventhConflictIsNotSettledBecauseOneBoasts() {
        for (int i = 1; i <= 14; i++) {
            ledger.conflicts.add(conflict(i, ConflictStep.STATE, "li", "zhang"));
        }

        demo.run(Locale.CHINESE, true);

        Set<UUID> settled = ledger.actions.stream()
                .filter(SettleConflict.class::isInstance)
                .map(a -> ((SettleConflict) a).conflict())
                .collect(Collectors.toCollection(HashSet::new));
        assertThat(settled).hasSize(12).doesNotContain(new UUID(9, 7), new UUID(9, 14));
        assertThat(ledger.actions).contains(new StatePosition(new UUID(9, 7), "我今年业绩第一，应该听我的", null, null));
    }

    @Test
    void whatCameUpToADecisionIsDecidedByTheGeneralManager() {
        ledger.conflicts.add(conflict(1, ConflictStep.DECIDE, "li", "zhang"));

        demo.run(Locale.CHINESE, true);

        assertThat(ledger.lines)
                .filteredOn(line -> line.contains("DecideConflict"))
                .isNotEmpty()
                .allMatch(line -> line.contains(" zhao "));
        assertThat(ledger.actions).hasAtLeastOneElementOfType(DecideConflict.class);
    }
}
