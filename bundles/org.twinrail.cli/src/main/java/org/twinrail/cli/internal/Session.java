package org.twinrail.cli.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import org.twinrail.api.Call;
import org.twinrail.api.Messages;
import org.twinrail.api.Text;

/**
 * One call of the command line: in which language and form it answers, and where to.
 *
 * @param json true where exactly one JSON document goes to {@code out} and nothing else
 */
public record Session(Services services, Locale reader, boolean json, PrintStream out, PrintStream err) {
    private static final Messages MESSAGES = Messages.beside(Session.class);
    /** Amounts keep every digit they were written with: 7623202.00 stays that. */
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** A sentence in the reader's language. */
    public String say(String key, Object... arguments) {
        return MESSAGES.text(key, readable(arguments)).in(reader);
    }

    /** A sentence in both languages. */
    public static Text text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    private Object[] readable(Object... arguments) {
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof Instant moment ? Moments.of(moment, zone()) : argument)
                .toArray();
    }

    /** Prints a sentence. */
    public void line(String key, Object... arguments) {
        out.println(say(key, arguments));
    }

    /** The text, or where it is a moment the time on the wall. */
    public String moment(String text) {
        return Moments.inWords(text, zone());
    }

    private ZoneId zone() {
        return services.clock().getZone();
    }

    /** A text in the reader's language. */
    public String in(Text text) {
        return text.in(reader);
    }

    /** A call by a user, with messages in the reader's language. */
    public Call call(String user) {
        return Call.by(user).in(reader);
    }

    /** Prints a value as the one JSON document. */
    public void document(Object value) {
        try {
            out.println(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree(value)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A value as JSON, as the platform writes it. */
    public JsonNode tree(Object value) {
        try {
            return value instanceof JsonNode node
                    ? node
                    : MAPPER.readTree(services.catalogue().toJson(value));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
