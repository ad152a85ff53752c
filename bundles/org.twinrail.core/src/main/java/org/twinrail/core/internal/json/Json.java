package org.twinrail.core.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.twinrail.api.Content;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;
import org.twinrail.api.Money;
import org.twinrail.api.Text;

/** Records to JSON and back, strictly: what is unknown, doubled or of the wrong type is named, not guessed. Safe for many threads. */
public final class Json {
    private static final Messages MESSAGES = Messages.beside(Json.class);

    /** A file comes as one text of a third more than its size. */
    private static final int LONGEST_TEXT = 150_000_000;

    private final JsonMapper mapper = mapper(ContentForms.whole());
    private final JsonMapper keeping = mapper(ContentForms.kept());
    private final JsonMapper sealing = mapper(ContentForms.kept(), ConfidentialForms.sealed());
    private final JsonMapper showing = mapper(ContentForms.kept(), ConfidentialForms.shown());

    private static JsonMapper mapper(SimpleModule... forms) {
        return JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxStringLength(LONGEST_TEXT)
                                .build())
                        .build())
                .addModules(forms)
                .addModule(new JavaTimeModule())
                .addModule(new Jdk8Module())
                // As people write a file's name, not as file:///.
                .addModule(new SimpleModule().addSerializer(Path.class, ToStringSerializer.instance))
                .accessorNaming(new RecordComponentsOnly())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
    }

    /** Writes a record. */
    public String write(Object value) {
        return written(value, mapper);
    }

    /** Writes what is kept of a record: of a {@link Content} its size and checksum only. */
    public String keep(Object value) {
        return written(value, keeping);
    }

    /** Writes what is kept of an action, and what of it is shown. */
    public Parameters parameters(Object action) {
        String sealed = written(action, sealing);
        String shown = written(action, showing);
        return new Parameters(shown, sealed.equals(shown) ? null : sealed);
    }

    /** A value as everybody may have it: without what is confidential. */
    public Object forAll(Object value, JavaType type) {
        return value == null ? null : restore(written(value, showing), type);
    }

    private static String written(Object value, JsonMapper by) {
        try {
            return by.writeValueAsString(value);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("not writable as JSON: " + value.getClass(), fault);
        }
    }

    /**
     * Reads the parameters of an operation.
     *
     * @throws InvalidInputException that names the member at fault
     */
    public <T> T read(String json, Class<T> type) {
        try {
            T value = mapper.readValue(json.isBlank() ? "{}" : json, type);
            if (value == null) {
                throw new InvalidInputException("", MESSAGES.text("json.not.object"));
            }
            return value;
        } catch (JsonProcessingException fault) {
            throw invalid(fault);
        }
    }

    /** Reads back what {@link #keep} wrote; null stays null. */
    public Object restore(String json, JavaType type) {
        try {
            return json == null ? null : keeping.readValue(json, type);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("stored JSON no longer fits " + type, fault);
        }
    }

    /** Whether two JSON texts that {@link #keep} wrote are one value of a type: the members of a set may stand in any order. */
    public boolean isSame(String one, String other, Class<?> type) {
        try {
            return one.equals(other) || keeping.readValue(one, type).equals(keeping.readValue(other, type));
        } catch (JsonProcessingException fault) {
            return false;
        }
    }

    /** A generic type argument, for example the result type of an action. */
    public JavaType typeArgument(Class<?> type, Class<?> of) {
        JavaType[] arguments = mapper.getTypeFactory()
                .findTypeParameters(mapper.getTypeFactory().constructType(type), of);
        return arguments == null || arguments.length == 0
                ? mapper.getTypeFactory().constructType(Object.class)
                : arguments[0];
    }

    /** The type of a list of things. */
    public JavaType listOf(Class<?> element) {
        return mapper.getTypeFactory().constructCollectionType(List.class, element);
    }

    /** The plain type. */
    public JavaType type(Class<?> type) {
        return mapper.getTypeFactory().constructType(type);
    }

    private static InvalidInputException invalid(JsonProcessingException fault) {
        if (fault instanceof UnrecognizedPropertyException unknown) {
            return new InvalidInputException(
                    path(unknown), MESSAGES.text("json.unknown", known(unknown.getKnownPropertyIds())));
        }
        if (fault instanceof InvalidFormatException format) {
            return new InvalidInputException(path(format), wrongValue(format));
        }
        if (fault instanceof JsonMappingException mapping) {
            return cause(mapping, path(mapping));
        }
        String where = fault.getLocation() == null
                ? ""
                : fault.getLocation().getLineNr() + ":" + fault.getLocation().getColumnNr();
        return new InvalidInputException(where, MESSAGES.text("json.broken", fault.getOriginalMessage()));
    }

    /** A record's own constructor says best what is wrong with its components. */
    private static InvalidInputException cause(JsonMappingException mapping, String path) {
        if (mapping instanceof ValueInstantiationException made
                && made.getType().hasRawClass(Money.class)) {
            return new InvalidInputException(path, MESSAGES.text("json.money"));
        }
        for (Throwable t = mapping.getCause(); t != null; t = t.getCause()) {
            if (t instanceof IllegalArgumentException
                    || t instanceof ArithmeticException
                    || t instanceof NullPointerException) {
                return new InvalidInputException(path, MESSAGES.text("json.rejected", String.valueOf(t.getMessage())));
            }
        }
        Object wanted = mapping instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
                ? wanted(mismatch.getTargetType())
                : mapping.getOriginalMessage();
        return new InvalidInputException(path, MESSAGES.text("json.type", wanted));
    }

    private static Text wrongValue(InvalidFormatException format) {
        Class<?> target = format.getTargetType();
        if (target != null && target.isEnum()) {
            String choices = Arrays.stream(target.getEnumConstants())
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
            return MESSAGES.text("json.choice", format.getValue(), choices);
        }
        return MESSAGES.text("json.format", format.getValue(), wanted(target));
    }

    /** What is wanted, in a reader's words rather than Java's. */
    private static Object wanted(Class<?> target) {
        if (target == null) {
            return "";
        }
        if (target.isRecord()) {
            return MESSAGES.text(
                    "json.wanted.record",
                    Arrays.stream(target.getRecordComponents())
                            .map(RecordComponent::getName)
                            .collect(Collectors.joining(", ")));
        }
        String name = Collection.class.isAssignableFrom(target) ? "list" : target.getSimpleName();
        return MESSAGES.find("json.wanted." + name.toLowerCase(Locale.ROOT))
                .<Object>map(text -> text)
                .orElse(name);
    }

    private static String known(Collection<Object> names) {
        return names == null ? "" : names.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    private static String path(JsonMappingException fault) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : fault.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
