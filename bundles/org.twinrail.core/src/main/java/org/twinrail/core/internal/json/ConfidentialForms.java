package org.twinrail.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.twinrail.api.Confidential;
import org.twinrail.api.Content;

/** The two forms of what is {@link Confidential} in JSON: its checksum to know it again, a mark in its place for who reads. */
final class ConfidentialForms {
    private static final String MARK = "…";

    private ConfidentialForms() {}

    /** The mark and the checksum. Who can guess a short text can tell it by its checksum, so this is for no reader. */
    static SimpleModule sealed() {
        return module(
                "confidential sealed",
                text -> MARK + Content.of(text.getBytes(StandardCharsets.UTF_8)).sha256());
    }

    /** The mark alone. */
    static SimpleModule shown() {
        return module("confidential shown", text -> MARK);
    }

    private static SimpleModule module(String name, UnaryOperator<String> form) {
        return new SimpleModule(name).setSerializerModifier(new Modifier(form));
    }

    private static final class Modifier extends BeanSerializerModifier {
        private static final long serialVersionUID = 1L;

        private final transient JsonSerializer<Object> form;

        Modifier(UnaryOperator<String> form) {
            this.form = new Form(form);
        }

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> properties) {
            if (bean.getBeanClass().isRecord()) {
                Set<String> confidential = confidential(bean.getBeanClass());
                properties.stream()
                        .filter(property -> confidential.contains(property.getName()))
                        .forEach(property -> property.assignSerializer(form));
            }
            return properties;
        }

        private static Set<String> confidential(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(part -> part.isAnnotationPresent(Confidential.class))
                    .map(Modifier::text)
                    .collect(Collectors.toSet());
        }

        /** A checksum is a text, and could not be read back as anything else. */
        private static String text(RecordComponent part) {
            if (part.getType() != String.class) {
                throw new IllegalStateException("only a String can be @Confidential: "
                        + part.getDeclaringRecord().getName() + "." + part.getName());
            }
            return part.getName();
        }
    }

    private static final class Form extends JsonSerializer<Object> {
        private final UnaryOperator<String> form;

        Form(UnaryOperator<String> form) {
            this.form = form;
        }

        @Override
        public void serialize(Object text, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(form.apply((String) text));
        }
    }
}
