package org.twinrail.launcher.internal.feature;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.feature.Feature;
import org.osgi.service.feature.FeatureExtension;
import org.twinrail.launcher.LaunchException;

/** The extensions of a feature; one that is mandatory and not known may not be passed over (chapter 159.6). */
record FeatureExtensions(Path file, Feature feature) {

    private static final String LAUNCHING_PROPERTIES = "framework-launching-properties";
    private static final String INCLUDES = "twinrail-includes";
    private static final Set<String> KNOWN = Set.of(LAUNCHING_PROPERTIES, INCLUDES);

    /** Names a version of the extension's own form, no property of the framework (chapter 160). */
    private static final String LAUNCHING_PROPERTIES_VERSION = "_osgi_featurelauncher_launchprops_version";

    /**
     * The names of the features this one builds upon, from our extension {@code twinrail-includes}: artifacts whose ids' second part is the
     * name of a feature's file.
     */
    List<String> includes() throws LaunchException {
        FeatureExtension extension = feature.getExtensions().get(INCLUDES);
        if (extension == null) {
            return List.of();
        }
        if (extension.getType() != FeatureExtension.Type.ARTIFACTS) {
            throw LaunchException.fault("feature.extension.malformed", file, INCLUDES);
        }
        return extension.getArtifacts().stream()
                .map(artifact -> artifact.getID().getArtifactId())
                .toList();
    }

    Map<String, String> frameworkProperties() throws LaunchException {
        for (FeatureExtension extension : feature.getExtensions().values()) {
            if (extension.getKind() == FeatureExtension.Kind.MANDATORY && !KNOWN.contains(extension.getName())) {
                throw LaunchException.fault("feature.extension.unknown", file, extension.getName());
            }
        }
        FeatureExtension extension = feature.getExtensions().get(LAUNCHING_PROPERTIES);
        return extension == null ? Map.of() : properties(extension);
    }

    private Map<String, String> properties(FeatureExtension extension) throws LaunchException {
        if (extension.getType() != FeatureExtension.Type.JSON) {
            throw LaunchException.fault("feature.extension.malformed", file, LAUNCHING_PROPERTIES);
        }
        try (JsonReader reader = Json.createReader(new StringReader(extension.getJSON()))) {
            Map<String, String> properties = new LinkedHashMap<>();
            JsonObject object = reader.readObject();
            object.forEach((name, value) -> properties.put(name, text(value)));
            properties.remove(LAUNCHING_PROPERTIES_VERSION);
            return properties;
        } catch (JsonException e) {
            throw LaunchException.fault(e, "feature.extension.malformed", file, LAUNCHING_PROPERTIES);
        }
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}
