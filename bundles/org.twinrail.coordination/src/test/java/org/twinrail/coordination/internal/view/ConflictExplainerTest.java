package org.twinrail.coordination.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.rules.Finding;
import org.twinrail.api.spi.Explainer.Explanation;
import org.twinrail.api.spi.FactSource;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.internal.TestHouse;
import org.twinrail.coordination.internal.review.ConflictReview;

class ConflictExplainerTest {
    private final TestHouse house = new TestHouse();
    private final ConflictExplainer explainer = new ConflictExplainer();

    /** A contact with a customer. */
    public record Contact(String id) {}

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aFoundConflictIsExplainedByItsRulesAndTheirFacts() {
        house.sources.addSource(new FactSource() {
            @Override
            public List<?> around(Object change, Work work) {
                return List.of(new Contact("t1"));
            }
        });
        house.rules.finds(Finding.of("OWNERSHIP_OVERLAP", "HIGH", new ObjectRef("customer", "HC-17"))
                .between("zhang", "li")
                .shownBy(new ObjectRef("touch", "t1")));
        List<ObjectRef> raised = house.as(
                "li", work -> new ConflictReview(house.rules, house.sources).review(List.of(new Contact("t2")), work));

        Explanation explained = house.as("gao", work -> explainer
                .explain(UUID.fromString(raised.get(0).id()), work)
                .orElseThrow());

        assertThat(explained.kind()).isEqualTo("conflict");
        assertThat(explained.by()).isEqualTo("li");
        assertThat(explained.title().zh()).isEqualTo("客户归属冲突（撞单）：李四、张三");
        assertThat(explained.verdict().rulesVersion()).isEqualTo("v1");
        assertThat(explained.verdict().firings()).extracting("rule").containsExactly("撞单规则");
        assertThat(explained.verdict().reasons())
                .singleElement()
                .satisfies(r -> assertThat(r.text().zh()).contains("李四、张三"));
        assertThat(explained.details()).extracting("zh").anySatisfy(line -> assertThat(line.toString())
                .contains("touch/t1"));
    }

    @Test
    void anIdThatIsNoConflictIsNotExplained() {
        assertThat(house.<Optional<Explanation>>as("gao", work -> explainer.explain(UUID.randomUUID(), work)))
                .isEmpty();
    }
}
