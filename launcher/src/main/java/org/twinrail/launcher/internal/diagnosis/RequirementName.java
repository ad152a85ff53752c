package org.twinrail.launcher.internal.diagnosis;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.ExecutionEnvironmentNamespace;
import org.osgi.resource.Requirement;

/**
 * What a requirement asks for, read from its filter as a person would read it.
 *
 * @param name the package, bundle or capability asked for; empty when the filter names none
 * @param range the versions asked for, as an interval; empty when any will do
 */
record RequirementName(String name, String range) {

    private static final String VALUE = "([^()]+)";

    static RequirementName of(Requirement requirement) {
        return of(requirement.getNamespace(), requirement.getDirectives().getOrDefault(Constants.FILTER_DIRECTIVE, ""));
    }

    static RequirementName of(String namespace, String filter) {
        return new RequirementName(name(namespace, filter), range(filter));
    }

    private static String name(String namespace, String filter) {
        return find("\\(" + Pattern.quote(namespace) + "=" + VALUE + "\\)", filter);
    }

    private static String range(String filter) {
        String from = find("(?<!!)\\((?:bundle-)?version>=" + VALUE + "\\)", filter);
        String to = find("\\(!\\((?:bundle-)?version>=" + VALUE + "\\)\\)", filter);
        String toIncluded = find("(?<!!)\\((?:bundle-)?version<=" + VALUE + "\\)", filter);
        String after = find("\\(!\\((?:bundle-)?version<=" + VALUE + "\\)\\)", filter);
        String exactly = find("\\((?:bundle-)?version=" + VALUE + "\\)", filter);
        if (!exactly.isEmpty()) {
            return "[" + exactly + "," + exactly + "]";
        }
        String lower = after.isEmpty() ? from.isEmpty() ? "" : "[" + from : "(" + after;
        if (to.isEmpty() && toIncluded.isEmpty()) {
            return lower.isEmpty() || lower.equals("[0.0.0") ? "" : lower + ",∞)";
        }
        return (lower.isEmpty() ? "[0" : lower) + "," + (to.isEmpty() ? toIncluded + "]" : to + ")");
    }

    /** The Java version a requirement on the execution environment asks for, or its filter where that is not of the usual form. */
    static String java(String filter) {
        String version = find("\\(version>?=" + VALUE + "\\)", filter);
        return filter.contains("=JavaSE)") && !version.isEmpty() ? version : filter;
    }

    /** Whether the requirement is one on the Java version. */
    static boolean isJava(Requirement requirement) {
        return requirement.getNamespace().equals(ExecutionEnvironmentNamespace.EXECUTION_ENVIRONMENT_NAMESPACE);
    }

    private static String find(String pattern, String filter) {
        Matcher matcher = Pattern.compile(pattern).matcher(filter);
        return matcher.find() ? matcher.group(1) : "";
    }
}
