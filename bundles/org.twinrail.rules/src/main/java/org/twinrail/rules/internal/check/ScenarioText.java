package org.twinrail.rules.internal.check;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of scenarios as it is written, with the lines on which its parts stand.
 *
 * @param root what it holds
 * @param lines the line of each part, by its path such as {@code /scenarios/0/given/1/Deed}
 */
record ScenarioText(JsonNode root, Map<String, Integer> lines) {
    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    /** Reads a file; throws where it is no YAML. */
    static ScenarioText of(String text) throws JsonProcessingException {
        JsonNode root = Values.MAPPER.readTree(text);
        Map<String, Integer> lines = new HashMap<>();
        try (JsonParser parser = Values.MAPPER.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (!token.isStructEnd()) {
                    lines.putIfAbsent(
                            parser.getParsingContext().pathAsPointer().toString(),
                            parser.currentTokenLocation().getLineNr());
                }
            }
        } catch (JsonProcessingException broken) {
            throw broken;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new ScenarioText(root == null ? MissingNode.getInstance() : root, lines);
    }

    /** The line of a part, or of what it lies in; the first where neither is known. */
    int line(String path) {
        for (String part = path; !part.isEmpty(); part = part.substring(0, part.lastIndexOf('/'))) {
            if (lines.containsKey(part)) {
                return lines.get(part);
            }
        }
        return 1;
    }

    /** The line at which what is broken begins: the parser names it before the line at which it noticed. */
    static int line(JsonProcessingException broken) {
        Matcher line = LINE.matcher(String.valueOf(broken.getMessage()));
        if (line.find()) {
            return Integer.parseInt(line.group(1));
        }
        return broken.getLocation() == null
                ? 1
                : Math.max(1, broken.getLocation().getLineNr());
    }
}
