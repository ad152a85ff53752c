package org.twinrail.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinrail.api.Messages;
import org.twinrail.core.notes.AllTypes;
import org.twinrail.core.notes.ListNotes;

class SchemasTest {
    private final ObjectMapper mapper = new ObjectMapper();

    private JsonNode schema(Class<?> operation) throws JsonProcessingException {
        return mapper.readTree(new Schemas().of(operation, Messages.beside(operation)));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "words  | {\"type\":\"string\",\"description\":\"说什么 / what it says\",\"minLength\":1,\"maxLength\":20}",
                "code   | {\"type\":\"string\",\"pattern\":\"^(?:[a-z]{2,4})$\"}",
                "count  | {\"type\":\"integer\",\"format\":\"int32\",\"minimum\":1,\"maximum\":9}",
                "big    | {\"type\":\"integer\",\"format\":\"int64\",\"exclusiveMinimum\":0}",
                "share  | {\"type\":\"number\",\"minimum\":0.00,\"maximum\":1}",
                "yes    | {\"type\":\"boolean\"}",
                "id     | {\"type\":\"string\",\"format\":\"uuid\"}",
                "day    | {\"type\":\"string\",\"format\":\"date\"}",
                "at     | {\"type\":\"string\",\"format\":\"date-time\"}",
                "colour | {\"type\":\"string\",\"enum\":[\"RED\",\"GREEN\"]}",
                "amount | {\"type\":\"object\",\"properties\":{\"amount\":{\"type\":\"number\"},\"currency\":{\"type\":\"string\"}},\"additionalProperties\":false}",
                "object | {\"type\":\"object\",\"properties\":{\"kind\":{\"type\":\"string\"},\"id\":{\"type\":\"string\"}},\"additionalProperties\":false}",
                "names  | {\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"string\",\"minLength\":1}}",
                "roles  | {\"type\":\"array\",\"items\":{\"type\":\"string\"}}",
                "lines  | {\"type\":\"array\",\"maxItems\":3,\"items\":{\"type\":\"object\",\"properties\":{\"product\":{\"type\":\"string\",\"minLength\":1},\"count\":{\"type\":\"integer\",\"format\":\"int32\"}},\"required\":[\"product\"],\"additionalProperties\":false}}"
            },
            delimiter = '|')
    void everyTypeAndConstraintOfAParameterIsInTheSchema(String parameter, String expected) throws Exception {
        assertThat(schema(AllTypes.class).at("/properties/" + parameter)).isEqualTo(mapper.readTree(expected));
    }

    @Test
    void whatMustBeGivenIsRequiredAndNothingElseIsTaken() throws Exception {
        JsonNode schema = schema(AllTypes.class);

        assertThat(schema.get("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.get("type").asText()).isEqualTo("object");
        assertThat(schema.get("required"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("words", "code", "id", "names");
        assertThat(schema.get("additionalProperties").asBoolean(true)).isFalse();
        assertThat(schema.get("properties").size()).isEqualTo(AllTypes.class.getRecordComponents().length);
    }

    /** In JSON Schema a pattern need only be found within, at the door the whole text must match. */
    @Test
    void aPatternOfTheSchemaTakesWhatTheDoorTakesAndNoMore() throws Exception {
        Pattern pattern = Pattern.compile(
                schema(AllTypes.class).at("/properties/code/pattern").asText());

        assertThat(pattern.matcher("abcd").find()).isTrue();
        assertThat(pattern.matcher("abcde").find()).isFalse();
        assertThat(pattern.matcher("x-abc").find()).isFalse();
    }

    @Test
    void anOperationWithoutParametersTakesNone() throws Exception {
        JsonNode schema = schema(ListNotes.class);

        assertThat(schema.has("properties")).isFalse();
        assertThat(schema.get("additionalProperties").asBoolean(true)).isFalse();
    }
}
