package org.twinrail.core.internal.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinrail.api.Actor;
import org.twinrail.api.Call;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Outcome;
import org.twinrail.api.Recorded;
import org.twinrail.api.Recorded.Change;
import org.twinrail.api.requests.ListAudit;
import org.twinrail.api.rules.Ruling;
import org.twinrail.api.settings.KeepSetting;
import org.twinrail.api.settings.ListSettings;
import org.twinrail.api.settings.ListSettings.Setting;
import org.twinrail.core.internal.Door;
import org.twinrail.core.internal.audit.AuditOperations;

class SettingsTest {
    private final Door door = new Door(new SettingOperations(), new AuditOperations());

    @AfterEach
    void close() {
        door.close();
    }

    private Recorded keeps(String user, String key, String value) {
        return door.does(user, new KeepSetting(key, value)).result();
    }

    @Test
    void whatOneKeepsIsListedByKey() {
        assertThat(keeps("wang", "workbench.theme", "dark").change()).isEqualTo(Change.CREATED);
        keeps("wang", "workbench.language", "zh");

        assertThat(door.asks("wang", new ListSettings()))
                .containsExactly(new Setting("workbench.language", "zh"), new Setting("workbench.theme", "dark"));
    }

    @Test
    void nobodyReadsOrChangesAnothersSettings() {
        keeps("wang", "workbench.language", "zh");
        assertThat(keeps("li", "workbench.language", "en").change()).isEqualTo(Change.CREATED);
        keeps("li", "workbench.language", null);

        assertThat(door.asks("li", new ListSettings())).isEmpty();
        assertThat(door.asks("wang", new ListSettings())).containsExactly(new Setting("workbench.language", "zh"));
    }

    @Test
    void theLocalAdministratorWhoIsNoPersonOnRecordKeepsSettingsToo() {
        keeps(Actor.LOCAL_ADMIN, "workbench.language", "en");

        assertThat(door.asks(Actor.LOCAL_ADMIN, new ListSettings()))
                .containsExactly(new Setting("workbench.language", "en"));
    }

    @Test
    void whatIsKeptAgainIsChangedOrSaidToBeTheSame() {
        Recorded first = keeps("wang", "draft", "你好");
        Recorded same = keeps("wang", "draft", "你好");
        Recorded other = keeps("wang", "draft", "你好吗");

        assertThat(same).isEqualTo(new Recorded(first.object(), Change.UNCHANGED, first.version()));
        assertThat(other).isEqualTo(new Recorded(first.object(), Change.UPDATED, first.version() + 1));
        assertThat(door.asks("wang", new ListSettings())).containsExactly(new Setting("draft", "你好吗"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "")
    void anEmptyValueForgetsTheSetting(String nothing) {
        keeps("wang", "draft", "你好");

        assertThat(keeps("wang", "draft", nothing).change()).isEqualTo(Change.UPDATED);
        assertThat(keeps("wang", "draft", nothing).change()).isEqualTo(Change.UNCHANGED);
        assertThat(door.asks("wang", new ListSettings())).isEmpty();
    }

    @Test
    void whatAnotherWindowChangedMeanwhileIsNotOverwritten() {
        long seen = keeps("wang", "columns", "name").version();
        keeps("wang", "columns", "name,owner");

        assertThatThrownBy(() -> door.gateway()
                        .perform(
                                new KeepSetting("columns", "name,region"),
                                Call.by("wang").expecting(seen)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("expectedVersion: you saw version 0, it is version 1 now");
    }

    @Test
    void aNameIsNeededAndNeitherNameNorValueGrowWithoutEnd() {
        assertThatThrownBy(() -> keeps("wang", " ", "x"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("key: ");
        assertThatThrownBy(() -> keeps("wang", "k".repeat(201), "x"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("key: ");
        assertThatThrownBy(() -> keeps("wang", "k", "x".repeat(4001)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("value: ");
        assertThat(keeps("wang", "键".repeat(200), "值".repeat(4000)).change()).isEqualTo(Change.CREATED);
    }

    @Test
    void aKeptSettingLeavesNoRowInTheAuditButARefusedOneDoes() {
        UUID id = UUID.randomUUID();
        door.gateway().perform(new KeepSetting("draft", "一"), Call.by("wang").withId(id));
        Outcome<?> again = door.gateway()
                .perform(new KeepSetting("draft", "二"), Call.by("wang").withId(id));
        assertThat(again.repeated()).isFalse();
        door.rule(Ruling.refuse("sales"));
        door.does("wang", new KeepSetting("draft", "三"));

        assertThat(door.asks("wang", new ListAudit(null, "setting.keep", null, null, null, null)))
                .extracting(ListAudit.Entry::status, ListAudit.Entry::parameters)
                .containsExactly(tuple(Outcome.Status.REFUSED, "{\"key\":\"draft\",\"value\":\"三\"}"));
        assertThat(door.asks("wang", new ListAudit(null, "person.record", null, null, null, null)))
                .as("other actions have their rows")
                .hasSize(2);
    }
}
