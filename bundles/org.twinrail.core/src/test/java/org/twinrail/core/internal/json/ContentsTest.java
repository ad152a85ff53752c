package org.twinrail.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.twinrail.api.Content;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;
import org.twinrail.api.Operation;

/** A file's content comes and goes as Base64; the audit keeps its size and checksum. */
class ContentsTest {
    private static final Content WORDS = Content.of("你好".getBytes(StandardCharsets.UTF_8));

    private final Json json = new Json();

    /** An action with a file. */
    @Operation("note.write")
    record Upload(String name, Content content) {}

    @Test
    void itIsReadAndWrittenAsBase64() throws IOException {
        String written = json.write(new Upload("a", WORDS));
        Upload read = json.read(written, Upload.class);

        assertThat(written).isEqualTo("{\"name\":\"a\",\"content\":\"5L2g5aW9\"}");
        assertThat(read).isEqualTo(new Upload("a", WORDS));
        assertThat(read.content().open().readAllBytes()).isEqualTo("你好".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void oneOfTwentyFiveMegabytesIsReadToo() {
        Upload large = new Upload("a", Content.of(new byte[25 * 1024 * 1024]));

        assertThat(json.read(json.write(large), Upload.class)).isEqualTo(large);
    }

    @Test
    void whatIsKeptIsItsChecksumAndThatIsEnoughToKnowItAgain() {
        String kept = json.keep(new Upload("a", WORDS));

        assertThat(kept).contains("\"size\":6", WORDS.sha256()).doesNotContain("5L2g5aW9");
        Object restored = json.restore(kept, json.type(Upload.class));
        assertThat(restored).isEqualTo(new Upload("a", WORDS));
        assertThatThrownBy(() -> ((Upload) restored).content().open()).isInstanceOf(IOException.class);
        assertThat(json.isSame(kept, json.keep(new Upload("a", Content.of(new byte[6]))), Upload.class))
                .isFalse();
    }

    @Test
    void aChecksumIsNoContentAndWhatIsNoBase64IsSaidBriefly() {
        String kept = json.keep(new Upload("a", WORDS));
        assertThatThrownBy(() -> json.read(kept, Upload.class)).isInstanceOf(InvalidInputException.class);

        InvalidInputException wrong = catchThrowableOfType(
                InvalidInputException.class,
                () -> json.read("{\"content\":\"" + "%".repeat(1000) + "\"}", Upload.class));

        assertThat(wrong.problems().get(0).where()).isEqualTo("content");
        assertThat(wrong.problems().get(0).what().en()).contains("Base64").hasSizeLessThan(200);
    }

    @Test
    void theSchemaSaysHowItIsWritten() {
        assertThat(new Schemas().of(Upload.class, Messages.beside(Json.class)))
                .contains("\"contentEncoding\":\"base64\"")
                .doesNotContain("sha256");
    }
}
