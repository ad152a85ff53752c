package org.twinrail.crm.internal.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinrail.api.Action;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.RefusedException;
import org.twinrail.crm.Contact;
import org.twinrail.crm.Customer;
import org.twinrail.crm.CustomerField;
import org.twinrail.crm.FindCustomer;
import org.twinrail.crm.FindDuplicates;
import org.twinrail.crm.ListContacts;
import org.twinrail.crm.ListCustomers;
import org.twinrail.crm.ListMerges;
import org.twinrail.crm.ListTouches;
import org.twinrail.crm.MergeCustomers;
import org.twinrail.crm.RecordContact;
import org.twinrail.crm.RecordCustomer;
import org.twinrail.crm.SearchCrm;
import org.twinrail.crm.ShowMergeEffect;
import org.twinrail.crm.facts.MergeFact;
import org.twinrail.crm.internal.Make;
import org.twinrail.crm.internal.TestHouse;

/** Two customers that are one become one, and two again. */
class MergeTest {
    private TestHouse house;

    @BeforeEach
    void open() {
        house = new TestHouse();
        house.perform("zhang", new RecordCustomer("宏远机械", "", "华东", null, null, "zhang", null));
        house.perform(
                "li",
                new RecordCustomer("宏远机械厂", "机械", "华南", null, 80, "li", null, null, "010-65529988", "info@hy.cn"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Action<?> merge() {
        return house.inverseOf("song", new MergeCustomers("宏远机械", "宏远机械厂", null));
    }

    private Customer find(String name) {
        return house.ask(new FindCustomer(name)).orElseThrow();
    }

    private List<String> names() {
        return house.ask(new ListCustomers(null, null, null, null, null, null, null)).stream()
                .map(Customer::name)
                .toList();
    }

    private List<String> contacts(String customer) {
        return house.ask(new ListContacts(customer, null, null, null)).stream()
                .map(Contact::name)
                .toList();
    }

    @Test
    void theSurvivorGetsWhatItLacksAndKeepsWhatItHas() {
        merge();

        Customer survivor = find("宏远机械");
        assertThat(survivor.industry()).isEqualTo("机械");
        assertThat(survivor.region()).isEqualTo("华东");
        assertThat(survivor.employees()).isEqualTo(80);
        assertThat(survivor.owner()).isEqualTo("zhang");
        assertThat(survivor.phone()).isEqualTo("010-65529988");
        assertThat(names()).containsExactly("宏远机械");
    }

    @Test
    void theSurvivorGetsWhatWasChosen() {
        house.perform("song", new MergeCustomers("宏远机械", "宏远机械厂", Set.of(CustomerField.REGION)));

        Customer survivor = find("宏远机械");
        assertThat(survivor.region()).isEqualTo("华南");
        assertThat(survivor.industry()).isEmpty();
    }

    @Test
    void theOldNameStillFindsTheSurvivorAndWhatWasItsOwn() {
        house.perform("li", new RecordContact("陈工", "宏远机械厂", null, null, null));
        house.perform("wang", Make.lead("宏远机械厂", null));
        house.perform("li", Make.touch("宏远机械厂", "visit"));
        merge();

        assertThat(find("宏远机械厂").name()).isEqualTo("宏远机械");
        assertThat(contacts("宏远机械厂")).containsExactly("陈工");
        assertThat(house.ask(new ListTouches("宏远机械厂", null, null, null, null, null, null, null, null)))
                .singleElement()
                .satisfies(touch -> assertThat(touch.customer()).isEqualTo("宏远机械"));
        assertThat(house.ask(new SearchCrm(SearchCrm.Kind.CUSTOMER, "机械厂", null)))
                .singleElement()
                .satisfies(hit -> assertThat(hit.object().id()).isEqualTo("宏远机械"));
        // What still arrives under the old name arrives at the survivor.
        house.perform("li", new RecordContact("林总", "宏远机械厂", null, null, null));
        house.perform("li", new RecordCustomer("宏远机械厂", null, null, null, 90, null, null));
        assertThat(contacts("宏远机械")).containsExactly("林总", "陈工");
        assertThat(find("宏远机械").employees()).isEqualTo(90);
        assertThat(names()).containsExactly("宏远机械");
    }

    /** Lesson 16: a merge can be undone. */
    @Test
    void takenBackEachHasItsOwnAgainAndWhatCameSinceStaysWithTheSurvivor() {
        house.perform("zhang", new RecordContact("陈工", "宏远机械", "1", null, null));
        house.perform("li", new RecordContact("陈工", "宏远机械厂", "2", null, null));
        Customer survivor = find("宏远机械");
        Customer merged = find("宏远机械厂");
        Action<?> split = merge();
        assertThat(contacts("宏远机械")).containsExactly("陈工", "陈工 (2)");
        house.perform("zhang", new RecordContact("林总", "宏远机械", null, null, null));
        house.perform("zhang", new RecordCustomer("宏远机械", null, null, null, 99, null, null));

        house.perform("song", split);

        assertThat(contacts("宏远机械")).containsExactly("林总", "陈工");
        assertThat(contacts("宏远机械厂")).containsExactly("陈工");
        assertThat(find("宏远机械").employees()).isEqualTo(99);
        assertThat(find("宏远机械").industry()).isEqualTo(survivor.industry());
        assertThat(find("宏远机械").phone()).isEmpty();
        assertThat(find("宏远机械厂")).isEqualTo(merged);
        assertThat(house.ask(new ListMerges("宏远机械", null))).isEmpty();
    }

    @Test
    void aChainOfMergesIsTakenBackTheOtherWayRound() {
        house.perform("zhang", new RecordCustomer("宏远集团", null, null, null, null, null, null));
        Action<?> first = merge();
        Action<?> second = house.inverseOf("song", new MergeCustomers("宏远集团", "宏远机械", null));
        assertThat(find("宏远机械厂").name()).isEqualTo("宏远集团");

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> house.perform("song", first))
                .withMessageContaining("宏远集团");
        house.perform("song", second);
        assertThat(find("宏远机械厂").name()).isEqualTo("宏远机械");
        house.perform("song", first);
        assertThat(names()).containsExactlyInAnyOrder("宏远机械", "宏远机械厂", "宏远集团");
    }

    @Test
    void mergingWithItselfOrOnceMoreIsRefused() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> house.perform("song", new MergeCustomers("宏远机械", "宏远机械", null)));
        merge();
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> house.perform("song", new MergeCustomers("宏远机械", "宏远机械厂", null)))
                .withMessageContaining("宏远机械");
    }

    /** Lesson 16: the effect on ownership is shown first. Lesson 15: it never changes in silence. */
    @Test
    void whatMovesAndWhoseItIsThenIsShownFirst() {
        house.perform("li", new RecordContact("陈工", "宏远机械厂", null, null, null));
        house.perform("li", Make.opportunity("宏远机械厂", null, "li"));

        ShowMergeEffect.MergeEffect effect = house.ask(new ShowMergeEffect("宏远机械", "宏远机械厂", null));

        assertThat(effect.effects())
                .extracting(e -> e.kind() + " " + e.what().zh())
                .containsExactly(
                        "MOVES 1 名联系人",
                        "MOVES 1 个商机",
                        "OWNERSHIP “宏远机械厂”的负责人：现为李四，合并后为张三",
                        "OWNERSHIP 李四负责的商机归入“宏远机械”，仍由李四负责");
        assertThat(effect.result().industry()).isEqualTo("机械");
        assertThat(names()).as("nothing was done").hasSize(2);
    }

    @Test
    void rulesSeeWhoseBothCustomersAre() {
        assertThat(house.facts("zhang", new MergeCustomers("宏远机械", "宏远机械厂", null)))
                .contains(new MergeFact("宏远机械", "zhang", "sales", "宏远机械厂", "li", "sales", false));
        house.perform("li", new RecordCustomer("宏远机械厂", null, null, null, null, "", null));
        assertThat(house.facts("zhang", new MergeCustomers("宏远机械", "宏远机械厂", null)))
                .contains(new MergeFact("宏远机械", "zhang", "sales", "宏远机械厂", "", "", true));
    }

    @Test
    void onceMergedTheyAreNoLongerEachOthersDuplicatesButTheOldNameIsStillOne() {
        assertThat(house.ask(new FindDuplicates("宏远机械", null, "01065529988", "INFO@hy.cn", null)))
                .extracting(d -> d.customer().name())
                .containsExactly("宏远机械厂");
        Action<?> split = merge();
        assertThat(house.ask(new FindDuplicates("宏远机械", null, null, null, null)))
                .isEmpty();
        assertThat(house.ask(new FindDuplicates("宏远机械厂有限公司", null, null, null, null)))
                .extracting(d -> d.customer().name())
                .containsExactly("宏远机械");
        house.perform("song", split);
        assertThat(house.ask(new FindDuplicates("宏远机械厂有限公司", null, null, null, null)))
                .extracting(d -> d.customer().name())
                .containsExactly("宏远机械厂");
    }

    @Test
    void whatWasMergedIsNotWithdrawnNorChangedBackUnderItsOldName() {
        Action<?> change = house.inverseOf("li", new RecordCustomer("宏远机械厂", "化工", null, null, null, null, null));
        merge();
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> house.perform("li", change))
                .withMessageContaining("宏远机械厂");
    }
}
