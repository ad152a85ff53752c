package org.twinrail.exchange.internal.mapping;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;
import org.twinrail.api.Text;

/** Reads a YAML file into pieces that know their lines, which a plain tree of Jackson's does not. */
final class YamlReader {
    private static final Messages MESSAGES = Messages.beside(YamlReader.class);
    private static final long LARGEST = 1 << 20;

    private final Path file;

    YamlReader(Path file) {
        this.file = file;
    }

    /**
     * Reads the one document of the file.
     *
     * @throws InvalidInputException when it is missing, too large, not UTF-8 or no YAML; names the line
     */
    Yaml read() {
        try (YAMLParser parser = new YAMLFactory().createParser(text())) {
            if (parser.nextToken() == null) {
                throw at(1, MESSAGES.text("yaml.empty"));
            }
            Yaml document = value(parser);
            if (parser.nextToken() != null) {
                throw at(line(parser), MESSAGES.text("yaml.second"));
            }
            return document;
        } catch (JacksonException broken) {
            int line = broken.getLocation() == null
                    ? 1
                    : Math.max(1, broken.getLocation().getLineNr());
            throw at(
                    line,
                    MESSAGES.text(
                            "yaml.broken",
                            broken.getOriginalMessage().lines().findFirst().orElse("")));
        } catch (IOException fault) {
            throw new InvalidInputException(file.toString(), MESSAGES.text("file.unreadable", fault.toString()));
        }
    }

    private String text() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new InvalidInputException(file.toString(), MESSAGES.text("file.missing"));
        }
        if (Files.size(file) > LARGEST) {
            throw new InvalidInputException(file.toString(), MESSAGES.text("file.large"));
        }
        try {
            String text = Files.readString(file);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw new InvalidInputException(file.toString(), MESSAGES.text("file.not.utf8"));
        }
    }

    private Yaml value(YAMLParser parser) throws IOException {
        int line = line(parser);
        if (parser.isCurrentAlias()) {
            throw at(line, MESSAGES.text("yaml.alias"));
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> keys(parser, line);
            case START_ARRAY -> {
                List<Yaml> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(parser));
                }
                yield new Yaml.Items(line, items);
            }
            case VALUE_NULL -> new Yaml.Scalar(line, null);
            default -> new Yaml.Scalar(line, parser.getText());
        };
    }

    private Yaml keys(YAMLParser parser, int line) throws IOException {
        Yaml.Keys keys = new Yaml.Keys(line);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int keyLine = line(parser);
            parser.nextToken();
            if (keys.entries().put(key, new Yaml.Entry(keyLine, value(parser))) != null) {
                throw at(keyLine, MESSAGES.text("yaml.twice", key));
            }
        }
        return keys;
    }

    private static int line(YAMLParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    private InvalidInputException at(int line, Text what) {
        return new InvalidInputException(file + ":" + line, what);
    }
}
