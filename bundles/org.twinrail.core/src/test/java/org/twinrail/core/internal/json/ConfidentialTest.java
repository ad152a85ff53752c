package org.twinrail.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinrail.api.Confidential;

/** What is confidential is written whole for who is to have it, known again by its checksum and shown to nobody. */
class ConfidentialTest {
    private final Json json = new Json();

    record Whisper(String to, @Confidential String words) {}

    record Whispers(List<Whisper> all) {}

    record Wrong(@Confidential Integer number) {}

    private Parameters kept(String words) {
        return json.parameters(new Whisper("li", words));
    }

    @Test
    void aReaderSeesThatThereIsSomethingAndNotWhat() {
        assertThat(kept("hush").shown()).isEqualTo("{\"to\":\"li\",\"words\":\"…\"}");
        assertThat(kept("hush").sealed()).doesNotContain("hush").containsPattern("\"words\":\"…[0-9a-f]{64}\"");
        assertThat(kept(null).shown()).isEqualTo("{\"to\":\"li\",\"words\":null}");
    }

    @Test
    void whatIsToBeDoneLaterIsWhole() {
        Whisper hush = new Whisper("li", "hush");

        assertThat(json.read(json.write(hush), Whisper.class)).isEqualTo(hush);
    }

    @Test
    void itIsKnownAgain() {
        assertThat(json.isSame(kept("hush").known(), kept("hush").known(), Whisper.class))
                .isTrue();
        assertThat(json.isSame(kept("hush").known(), kept("hush!").known(), Whisper.class))
                .isFalse();
        assertThat(json.isSame(kept("hush").known(), kept(null).known(), Whisper.class))
                .isFalse();
    }

    @Test
    void whereNothingIsConfidentialNothingIsKeptTwice() {
        assertThat(kept(null).sealed()).isNull();
        assertThat(kept(null).known()).isEqualTo(kept(null).shown());
    }

    @Test
    void aRecordWithinARecordIsNotForgotten() {
        Parameters within = json.parameters(new Whispers(List.of(new Whisper("li", "hush"))));

        assertThat(within.shown()).isEqualTo("{\"all\":[{\"to\":\"li\",\"words\":\"…\"}]}");
        assertThat(within.sealed()).doesNotContain("hush");
    }

    @Test
    void whatOthersGetOfAResultLacksIt() {
        Whisper result = (Whisper) json.restore(json.keep(new Whisper("li", "hush")), json.type(Whisper.class));

        assertThat(result.words()).isEqualTo("hush");
        assertThat(json.forAll(result, json.type(Whisper.class))).isEqualTo(new Whisper("li", "…"));
        assertThat(json.forAll(null, json.type(Whisper.class))).isNull();
    }

    @Test
    void whatIsNoTextIsNamedAtOnce() {
        assertThatThrownBy(() -> json.parameters(new Wrong(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Wrong.number");
    }
}
