package org.twinrail.core.internal.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.InputStream;
import org.twinrail.api.Content;

/** The two forms of a {@link Content} in JSON: Base64 for whoever is to have it, size and checksum where only what was done is kept. */
final class ContentForms {
    private static final int SHOWN = 20;

    private ContentForms() {}

    /** What an audit row keeps of a content. */
    record Kept(long size, String sha256) {}

    /** Base64, written piece by piece. */
    static SimpleModule whole() {
        return new SimpleModule("content whole")
                .addSerializer(new Writer())
                .addDeserializer(Content.class, new Reader());
    }

    /** Size and checksum. */
    static SimpleModule kept() {
        return new SimpleModule("content kept")
                .addSerializer(new Keeper())
                .addDeserializer(Content.class, new Rememberer());
    }

    private static final class Writer extends StdSerializer<Content> {
        private static final long serialVersionUID = 1L;

        Writer() {
            super(Content.class);
        }

        @Override
        public void serialize(Content content, JsonGenerator json, SerializerProvider provider) throws IOException {
            try (InputStream in = content.open()) {
                json.writeBinary(in, Math.toIntExact(content.size()));
            }
        }
    }

    private static final class Reader extends StdDeserializer<Content> {
        private static final long serialVersionUID = 1L;

        Reader() {
            super(Content.class);
        }

        @Override
        public Content deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                throw MismatchedInputException.from(json, Content.class, "Base64 is expected");
            }
            try {
                return Content.of(json.getBinaryValue());
            } catch (JacksonException | IllegalArgumentException notBase64) {
                // Nobody wants to read megabytes of it again.
                String text = json.getText();
                String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
                throw InvalidFormatException.from(json, notBase64.getMessage(), shown, Content.class);
            }
        }
    }

    private static final class Keeper extends StdSerializer<Content> {
        private static final long serialVersionUID = 1L;

        Keeper() {
            super(Content.class);
        }

        @Override
        public void serialize(Content content, JsonGenerator json, SerializerProvider provider) throws IOException {
            provider.defaultSerializeValue(new Kept(content.size(), content.sha256()), json);
        }
    }

    private static final class Rememberer extends StdDeserializer<Content> {
        private static final long serialVersionUID = 1L;

        Rememberer() {
            super(Content.class);
        }

        @Override
        public Content deserialize(JsonParser json, DeserializationContext context) throws IOException {
            Kept kept = context.readValue(json, Kept.class);
            return Content.remembered(kept.size(), kept.sha256());
        }
    }
}
