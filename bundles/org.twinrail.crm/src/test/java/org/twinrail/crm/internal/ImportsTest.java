package org.twinrail.crm.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.api.Recorded;
import org.twinrail.api.exchange.ImportKind;
import org.twinrail.crm.internal.imports.CampaignsImport;
import org.twinrail.crm.internal.imports.ContactsImport;
import org.twinrail.crm.internal.imports.CustomersImport;
import org.twinrail.crm.internal.imports.DealsImport;
import org.twinrail.crm.internal.imports.LeadsImport;
import org.twinrail.crm.internal.imports.OpportunitiesImport;
import org.twinrail.crm.internal.imports.ProductsImport;
import org.twinrail.crm.internal.imports.TouchesImport;

class ImportsTest {
    private final TestHouse house = new TestHouse();
    private final List<ImportKind> kinds = List.of(
            new CustomersImport(),
            new ContactsImport(),
            new ProductsImport(),
            new CampaignsImport(),
            new LeadsImport(),
            new OpportunitiesImport(),
            new DealsImport(),
            new TouchesImport());

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void everyKindNamesAnActionAndParametersItHas() {
        Map<String, Class<?>> byName = house.operations().stream()
                .collect(Collectors.toMap(o -> o.getAnnotation(Operation.class).value(), o -> o));
        for (ImportKind kind : kinds) {
            Class<?> action = byName.get(kind.action());
            assertThat(action).as(kind.kind()).isNotNull();
            Set<String> parameters = List.of(action.getRecordComponents()).stream()
                    .map(c -> c.getName())
                    .collect(Collectors.toSet());
            assertThat(parameters)
                    .containsAll(kind.naturalKey())
                    .containsAll(kind.references().keySet());
            assertThat(kind.title().zh()).isNotBlank().isNotEqualTo(kind.title().en());
        }
    }

    @Test
    void whatIsReferredToCanBeAskedForAndAllButPeopleIsHere() {
        Map<String, ImportKind> byWord = kinds.stream().collect(Collectors.toMap(ImportKind::kind, k -> k));
        for (ImportKind kind : kinds) {
            for (String other : kind.references().values()) {
                if (!other.equals("people")) {
                    assertThat(house.ask(byWord.get(other).exists("nothing")))
                            .as(other)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void aBareRecordExistsAfterwards() {
        for (ImportKind kind : kinds) {
            kind.bare("X-1").ifPresent(bare -> {
                assertThat(((Recorded) done(bare)).change()).isEqualTo(Recorded.Change.CREATED);
                assertThat(house.ask(kind.exists("X-1"))).as(kind.kind()).isTrue();
            });
        }
        assertThat(kinds.stream().filter(k -> k.bare("X-1").isPresent()))
                .extracting(ImportKind::kind)
                .containsExactly("customers", "products", "campaigns");
    }

    private Object done(Action<?> action) {
        return house.perform("admin", action);
    }
}
