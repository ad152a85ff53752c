package org.twinrail.launcher.internal.diagnosis;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.dto.BundleDTO;
import org.twinrail.launcher.internal.text.Sentence;

/**
 * Reads the state of declarative components from the component runtime.
 *
 * <p>By reflection on the runtime's data transfer objects, whose fields are public: the launcher shares the framework's types with the bundles, and no
 * others.
 */
final class Components {

    private static final int SATISFIED = 4;
    private static final int ACTIVE = 8;

    private final Object runtime;

    Components(Object runtime) {
        this.runtime = runtime;
    }

    List<Sentence> unsatisfied() throws ReflectiveOperationException {
        List<Sentence> sentences = new ArrayList<>();
        for (Object description : (Collection<?>) call("getComponentDescriptionDTOs", new Object[][] {new Bundle[0]})) {
            for (Object configuration : configurations(description)) {
                explain(description, configuration).ifPresent(sentences::add);
            }
        }
        return sentences;
    }

    private Collection<?> configurations(Object description) throws ReflectiveOperationException {
        return (Collection<?>) call("getComponentConfigurationDTOs", new Object[] {description});
    }

    private static Optional<Sentence> explain(Object description, Object configuration)
            throws ReflectiveOperationException {
        int state = (Integer) field(configuration, "state");
        if (state == SATISFIED || state == ACTIVE) {
            return Optional.empty();
        }
        String bundle = ((BundleDTO) field(description, "bundle")).symbolicName;
        Object failure = field(configuration, "failure");
        if (failure != null) {
            return Optional.of(
                    Sentence.of("component.failed", field(description, "name"), bundle, firstLine(failure.toString())));
        }
        List<String> lacking = new ArrayList<>();
        for (Object reference : (Object[]) field(configuration, "unsatisfiedReferences")) {
            lacking.add(service(description, (String) field(reference, "name"), field(reference, "target")));
        }
        return Optional.of(
                lacking.isEmpty()
                        ? Sentence.of("component.unconfigured", field(description, "name"), bundle)
                        : Sentence.of(
                                "component.unsatisfied",
                                field(description, "name"),
                                bundle,
                                String.join(", ", lacking)));
    }

    private static String service(Object description, String reference, Object target)
            throws ReflectiveOperationException {
        for (Object declared : (Object[]) field(description, "references")) {
            if (reference.equals(field(declared, "name"))) {
                return field(declared, "interfaceName") + (target == null ? "" : " " + target);
            }
        }
        return reference;
    }

    private Object call(String name, Object[] arguments) throws ReflectiveOperationException {
        Method method = Arrays.stream(runtime.getClass().getMethods())
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(name));
        // The implementing class is not public, its interface is.
        method.setAccessible(true);
        return method.invoke(runtime, arguments);
    }

    private static Object field(Object transferObject, String name) throws ReflectiveOperationException {
        return transferObject.getClass().getField(name).get(transferObject);
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
