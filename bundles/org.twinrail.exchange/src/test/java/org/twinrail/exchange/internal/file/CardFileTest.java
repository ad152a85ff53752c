package org.twinrail.exchange.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.api.InvalidInputException;

/** Contacts as telephones and mail programs write them. */
class CardFileTest {
    @TempDir
    Path folder;

    private List<Map<String, String>> cards(String text, Charset charset) throws IOException {
        Path file = Files.write(folder.resolve("contacts.txt"), text.getBytes(charset));
        List<String> header = Tables.header(file);
        return Tables.rows(file).stream()
                .map(row -> {
                    Map<String, String> cells = new TreeMap<>();
                    IntStream.range(0, header.size())
                            .filter(i -> !row.cell(i).isEmpty())
                            .forEach(i -> cells.put(header.get(i), row.cell(i)));
                    return cells;
                })
                .toList();
    }

    @Test
    void aCardOfNowIsARowWithCompanyRoleAndNumbers() throws IOException {
        String card =
                """
                BEGIN:VCARD
                VERSION:3.0
                FN:王小明
                N:王;小明;;;
                ORG:甲软件有限公司;采购部
                TITLE:采购经理
                TEL;TYPE=WORK,VOICE:010-1234 5678
                TEL;TYPE=CELL:+86 138 1234 5678
                TEL;TYPE=FAX:010-1234 9999
                EMAIL;TYPE=INTERNET:wang@jia.example
                ADR;TYPE=WORK:;;朝阳路 1 号;北京;;100020;中国
                NOTE:展会认识\\n第二行
                END:VCARD
                """;
        assertThat(cards(card, StandardCharsets.UTF_8))
                .containsExactly(Map.of(
                        "name", "王小明",
                        "company", "甲软件有限公司",
                        "department", "采购部",
                        "role", "采购经理",
                        "phone", "010-1234 5678",
                        "mobile", "+86 138 1234 5678",
                        "email", "wang@jia.example",
                        "address", "100020 中国 北京 朝阳路 1 号",
                        "note", "展会认识\n第二行"));
    }

    @Test
    void anOldTelephonesQuotedWordsAndAFileInGb18030AreRead() throws IOException {
        String quoted =
                """
                BEGIN:VCARD
                VERSION:2.1
                N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E6=9D=8E;=E5=9B=9B;;;
                TEL;CELL:13900000000
                END:VCARD
                """;
        assertThat(cards(quoted, StandardCharsets.US_ASCII))
                .containsExactly(Map.of("name", "李四", "mobile", "13900000000", "phone", "13900000000"));
        String chinese = "BEGIN:VCARD\nVERSION:3.0\nFN:赵六\nORG:乙公司\nEND:VCARD\n";
        assertThat(cards(chinese, Charset.forName("GB18030"))).containsExactly(Map.of("name", "赵六", "company", "乙公司"));
    }

    @Test
    void aCardIsARowOnTheLineWhereItBeginsAndAnEmptyOneIsNone() throws IOException {
        String three = "BEGIN:VCARD\nVERSION:4.0\nFN:Ann\nEND:VCARD\n"
                + "BEGIN:VCARD\nVERSION:4.0\nEND:VCARD\n"
                + "BEGIN:VCARD\nVERSION:4.0\nN:Lee;Bob;;;\nTEL;VALUE=uri;TYPE=cell:tel:+1-555-0100\nEND:VCARD\n";
        Path file = Files.writeString(folder.resolve("three.vcf"), three);
        assertThat(Tables.rows(file))
                .extracting(row -> row.line() + " " + row.cell(0))
                .containsExactly("1 Ann", "8 Bob Lee");
    }

    @Test
    void aFileOfCardsWithNoneInItOrABrokenOneSaysSo() throws IOException {
        Path none = Files.writeString(folder.resolve("none.vcf"), "BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n");
        assertThatThrownBy(() -> Tables.rows(none))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("none.vcf");
        Path torn = Files.writeString(
                folder.resolve("torn.vcf"),
                "BEGIN:VCARD\nVERSION:3.0\nFN:Ann\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:Bo");
        assertThatThrownBy(() -> Tables.rows(torn))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("torn.vcf:5");
    }
}
