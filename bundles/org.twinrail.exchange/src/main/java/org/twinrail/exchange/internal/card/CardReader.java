package org.twinrail.exchange.internal.card;

import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectReader;
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;
import org.twinrail.exchange.internal.csv.CsvFile;
import org.twinrail.exchange.internal.table.Spool;
import org.twinrail.exchange.internal.table.TableFile;
import org.twinrail.exchange.internal.table.TableRow;

/** Reads contacts as telephones and mail programs write them (vCard 2.1 to 4.0): a row for each card, on the line where it begins. */
public final class CardReader {
    private static final Messages MESSAGES = Messages.beside(CardReader.class);

    private CardReader() {}

    /**
     * Reads a file of cards.
     *
     * @param declared the encoding the mapping names; null to find out
     * @throws InvalidInputException where bytes do not fit the encoding, there is no card, or one breaks off
     */
    public static TableFile read(Path file, Charset declared) throws IOException {
        Charset encoding = declared == null ? CsvFile.encoding(file) : declared;
        try (Spool rows = new Spool(file);
                VObjectReader cards = new VObjectReader(
                        new BufferedReader(new InputStreamReader(new FileInputStream(file.toFile()), encoding)),
                        SyntaxRules.vcard())) {
            // Old telephones write the words of a card in its own encoding, and say it nowhere but there.
            cards.setDefaultQuotedPrintableCharset(encoding);
            rows.add(new TableRow(0, Card.COLUMNS));
            Cards found = new Cards(rows);
            cards.parse(found);
            if (found.open() > 0) {
                throw new InvalidInputException(file + ":" + found.open(), MESSAGES.text("card.open"));
            }
            return rows.read();
        }
    }
}
