package org.twinrail.crm.internal.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinrail.api.Action;
import org.twinrail.api.InvalidInputException;
import org.twinrail.crm.Duplicate;
import org.twinrail.crm.FindCustomer;
import org.twinrail.crm.FindDuplicates;
import org.twinrail.crm.Likeness;
import org.twinrail.crm.ListDuplicates;
import org.twinrail.crm.MergeCustomers;
import org.twinrail.crm.PrepareDuplicates;
import org.twinrail.crm.RecordContact;
import org.twinrail.crm.RecordCustomer;
import org.twinrail.crm.internal.TestHouse;

/** Customers that were recorded twice are found, with the evidence. */
class DuplicatesTest {
    private static final String NUMBER = "914403001922038216";
    private static final String OTHER_NUMBER = "91330100799655058B";

    private TestHouse house;

    @BeforeEach
    void open() {
        house = new TestHouse();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void customer(String name, String registration, String phone, String email) {
        house.perform(
                "zhang", new RecordCustomer(name, null, null, null, null, null, null, registration, phone, email));
    }

    private List<Duplicate> duplicates(String name) {
        return house.ask(new FindDuplicates(name, null, null, null, null));
    }

    private List<String> found(String name) {
        return duplicates(name).stream()
                .map(d -> d.customer().name() + " " + d.likeness())
                .toList();
    }

    private List<String> pairs() {
        List<String> pairs = new ArrayList<>();
        String after = null;
        do {
            ListDuplicates.Step step = house.ask(new ListDuplicates(after));
            step.pairs()
                    .forEach(p -> pairs.add(
                            p.customer().name() + "=" + p.duplicate().customer().name()));
            after = step.next();
        } while (after != null);
        return pairs;
    }

    @Test
    void theSameNumberInTheRegisterIsCertain() {
        customer("宏远机械", NUMBER, null, null);
        customer("HY Machinery", NUMBER.toLowerCase(), null, null);

        assertThat(found("宏远机械")).containsExactly("HY Machinery CERTAIN");
        assertThat(duplicates("宏远机械").get(0).evidence())
                .extracting(Duplicate.Evidence::kind, Duplicate.Evidence::shared)
                .contains(tuple("REGISTRATION", NUMBER));
    }

    @Test
    void theSameNameInAnotherLegalFormIsLikelyUnlessTheRegisterKnowsTwo() {
        customer("宏远机械有限公司", null, null, null);
        customer("宏远机械股份有限公司", null, null, null);
        assertThat(found("宏远机械有限公司")).containsExactly("宏远机械股份有限公司 LIKELY");

        customer("宏远机械有限公司", NUMBER, null, null);
        customer("宏远机械股份有限公司", OTHER_NUMBER, null, null);
        assertThat(found("宏远机械有限公司")).isEmpty();
    }

    @Test
    void aTelephoneNumberAloneIsNotEnoughButWithANearNameItIs() {
        customer("华星科技有限公司", null, "010-65529988", null);
        customer("华兴科技公司", null, "+86 10 6552 9988", null);
        customer("大楼物业", null, "010 65529988", null);

        assertThat(found("华星科技有限公司")).containsExactly("华兴科技公司 LIKELY");
        assertThat(duplicates("华星科技有限公司").get(0).evidence())
                .extracting(Duplicate.Evidence::kind)
                .containsExactly("PHONE", "NEAR_NAME");
    }

    @Test
    void whatPeopleThereHaveInCommonCounts() {
        customer("华星", null, null, null);
        customer("星华控股", null, null, null);
        house.perform("li", new RecordContact("陈工", "华星", "13800138000", "chen@hx.cn", null));
        house.perform("li", new RecordContact("陈先生", "星华控股", "138 0013 8000", "Chen@hx.cn", null));

        assertThat(found("华星")).containsExactly("星华控股 LIKELY");
    }

    @Test
    void aCustomerThatIsNotYetRecordedIsComparedByWhatIsGiven() {
        customer("宏远机械", null, "010-65529988", "info@hy.cn");

        assertThat(house.ask(new FindDuplicates("洪源", null, "01065529988", "INFO@HY.CN", null)))
                .extracting(d -> d.customer().name())
                .containsExactly("宏远机械");
        assertThat(house.ask(new FindDuplicates("洪源", null, "01065529988", null, null)))
                .isEmpty();
    }

    @Test
    void aMistypedNumberOfTheRegisterIsNotRecorded() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> customer("宏远机械", "914403001922038217", null, null))
                .withMessageContaining("914403001922038217");
        assertThat(house.ask(new FindCustomer("宏远机械"))).isEmpty();
    }

    @Test
    void whatIsChangedOrTakenBackIsFoundAsItIsNow() {
        customer("甲", null, "010-65529988", "info@hy.cn");
        Action<?> back = house.inverseOf(
                "zhang",
                new RecordCustomer("乙", null, null, null, null, null, null, null, "01065529988", "info@hy.cn"));
        assertThat(found("甲")).containsExactly("乙 LIKELY");
        Action<?> change =
                house.inverseOf("zhang", new RecordCustomer("乙", null, null, null, null, null, null, null, "", ""));
        assertThat(found("甲")).isEmpty();
        house.perform("zhang", change);
        assertThat(found("甲")).containsExactly("乙 LIKELY");
        house.perform("zhang", back);
        assertThat(found("甲")).isEmpty();
        assertThat(pairs()).isEmpty();
    }

    @Test
    void goingThroughAllFindsEachPairOnce() {
        customer("宏远机械有限公司", NUMBER, "010-65529988", "info@hy.cn");
        customer("宏远机械厂", NUMBER, "010-65529988", "info@hy.cn");
        customer("华星科技", null, "13800138000", null);
        customer("华兴科技", null, "13800138000", null);
        customer("大楼物业", null, null, null);

        assertThat(pairs()).containsExactlyInAnyOrder("宏远机械厂=宏远机械有限公司", "华兴科技=华星科技");
        house.perform("song", new MergeCustomers("华星科技", "华兴科技", null));
        assertThat(pairs()).containsExactly("宏远机械厂=宏远机械有限公司");
    }

    @Test
    void goingThroughAllNeedsManyStepsWhereThereIsMuchAndStillTellsEachPairOnce() {
        house.as("gao", work -> {
            for (int i = 0; i < 900; i++) {
                house.perform("gao", new RecordCustomer("厂" + i + "号工坊" + i * 7, null, null, null, null, null, null));
            }
            return null;
        });
        customer("宏远机械有限公司", NUMBER, null, null);
        customer("宏远机械厂", NUMBER, null, null);

        assertThat(house.ask(new ListDuplicates(null)).next()).isNotNull();
        assertThat(pairs()).contains("宏远机械厂=宏远机械有限公司").doesNotHaveDuplicates();
    }

    @Test
    void whatWasRecordedBeforeThereWereKeysIsPreparedWithoutAnybodySeeingAChange() {
        customer("宏远机械有限公司", null, null, null);
        customer("宏远机械公司", null, null, null);
        house.perform("li", new RecordContact("陈工", "宏远机械公司", "13800138000", null, null));
        house.as("gao", work -> {
            EntityManager database = work.resource(EntityManager.class);
            database.createQuery("delete from KeyEntity").executeUpdate();
            database.createQuery("update CustomerEntity c set c.keyVersion = 0").executeUpdate();
            database.createQuery("update ContactEntity c set c.keyVersion = 0").executeUpdate();
            return null;
        });
        long version = house.ask(new FindCustomer("宏远机械公司")).orElseThrow().version();
        assertThat(found("宏远机械公司")).isEmpty();
        assertThat(house.ask(new ListDuplicates(null)).unprepared()).isEqualTo(3);

        assertThat(house.perform("gao", new PrepareDuplicates())).isEqualTo(new PrepareDuplicates.Result(3, 0));

        assertThat(found("宏远机械公司")).containsExactly("宏远机械有限公司 " + Likeness.LIKELY);
        assertThat(house.ask(new FindCustomer("宏远机械公司")).orElseThrow().version())
                .isEqualTo(version);
        assertThat(house.perform("gao", new PrepareDuplicates())).isEqualTo(new PrepareDuplicates.Result(0, 0));
    }
}
