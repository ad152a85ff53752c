package org.twinrail.core.internal.json;

import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.MemberScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationOption;
import org.twinrail.api.Content;
import org.twinrail.api.Messages;
import org.twinrail.api.Operation;

/** Describes the parameters of an operation as JSON Schema, generated from its record and the constraints on it. Safe for many threads. */
public final class Schemas {
    /** The schema (2020-12) of a record annotated with {@link Operation}; parameters are described in both languages. */
    public String of(Class<?> operation, Messages messages) {
        String name = operation.getAnnotation(Operation.class).value();
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(
                        Option.EXTRA_OPEN_API_FORMAT_VALUES,
                        Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                        Option.INLINE_ALL_SCHEMAS)
                .with(new WholePatterns(
                        JakartaValidationOption.NOT_NULLABLE_FIELD_IS_REQUIRED,
                        JakartaValidationOption.INCLUDE_PATTERN_EXPRESSIONS));
        config.forFields()
                .withDescriptionResolver(field -> field.getDeclaringType().getErasedType() == operation
                        ? messages.find(name + "." + field.getName())
                                .map(t -> t.zh() + " / " + t.en())
                                .orElse(null)
                        : null);
        config.forTypesInGeneral()
                .withCustomDefinitionProvider((type, context) -> type.getErasedType() == Content.class
                        ? new CustomDefinition(context.getGeneratorConfig()
                                .createObjectNode()
                                .put("type", "string")
                                .put("contentEncoding", "base64"))
                        : null);
        return new SchemaGenerator(config.build()).generateSchema(operation).toString();
    }

    /** At the door the whole text must match a pattern; JSON Schema would be content to find it within. */
    private static final class WholePatterns extends JakartaValidationModule {
        WholePatterns(JakartaValidationOption... options) {
            super(options);
        }

        @Override
        protected String resolveStringPattern(MemberScope<?, ?> member) {
            String pattern = super.resolveStringPattern(member);
            return pattern == null ? null : "^(?:" + pattern + ")$";
        }
    }
}
