package org.twinrail.exchange.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinrail.api.InvalidInputException;
import org.twinrail.exchange.internal.table.TableRow;

class CsvFileTest {
    @TempDir
    Path folder;

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("f.csv"), bytes);
    }

    private Path write(String text) throws IOException {
        return write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<TableRow> rows(Path file, Charset declared) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        try (CsvFile csv = CsvFile.open(file, declared, ',')) {
            for (Optional<TableRow> row = csv.next(); row.isPresent(); row = csv.next()) {
                rows.add(row.get());
            }
        }
        return rows;
    }

    private static String complaint(Path file) {
        try (CsvFile csv = CsvFile.open(file, null, ',')) {
            return "none: " + csv.header();
        } catch (InvalidInputException invalid) {
            return invalid.getMessage();
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void aRowIsToldByThePhysicalLineOnWhichItBegins(String end) throws IOException {
        String text = "a,b\n1,\"x\ny\n\nz\"\n2,2\n\n\n\"\n\",3\n4,4".replace("\n", end);
        assertThat(rows(write(text), null)).extracting(TableRow::line).containsExactly(2L, 6L, 9L, 11L);
    }

    @Test
    void cellsAreTakenAsTheyStand() throws IOException {
        assertThat(rows(write("a,b\n \"x\", y \n\"q\"\"q\",\n"), null))
                .extracting(TableRow::cells)
                .containsExactly(List.of(" \"x\"", " y "), List.of("q\"q", ""));
    }

    @Test
    void theEncodingIsFoundOut() throws IOException {
        String text = "名称,b\n甲公司,联通\n";
        List<TableRow> expected = rows(write(text), null);
        assertThat(expected).extracting(row -> row.cell(1)).containsExactly("联通");
        assertThat(rows(write(text.getBytes(Charset.forName("GB18030"))), null)).isEqualTo(expected);
        assertThat(rows(write("\uFEFF" + text), null)).isEqualTo(expected);
        assertThat(rows(write(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)), null))
                .isEqualTo(expected);
        assertThat(rows(write(text.getBytes(Charset.forName("GBK"))), Charset.forName("GBK")))
                .isEqualTo(expected);
    }

    @Test
    void aByteOrderMarkCountsMoreThanTheMapping() throws IOException {
        assertThat(rows(write("\uFEFF名称\n甲\n"), Charset.forName("GB18030")))
                .extracting(row -> row.cell(0))
                .containsExactly("甲");
    }

    @Test
    void bytesThatDoNotFitAreNamedByLine() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("名称,行业\n第一家公司,软件和服务\n".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE7);
        bytes.write("x\n".getBytes(StandardCharsets.UTF_8));
        assertThat(complaint(write(bytes.toByteArray()))).contains("f.csv:3").contains("UTF-8");
        assertThat(complaint(write(new byte[] {'a', '\n', '\n', (byte) 0xFF, '\n'})))
                .contains("f.csv:3");
        Path wrong = write(new byte[] {'a', '\n', (byte) 0xC3, 'x', '\n'});
        assertThatThrownBy(() -> CsvFile.open(wrong, StandardCharsets.UTF_8, ','))
                .hasMessageContaining("f.csv:2");
    }

    @Test
    void filesThatCannotBeReadAreRefusedWithAReason() throws IOException {
        assertThat(complaint(folder.resolve("none.csv"))).contains("no such file");
        assertThat(complaint(folder)).contains("folder");
        assertThat(complaint(write(""))).contains("empty");
        assertThat(complaint(write("\uFEFF\n\n"))).contains("empty");
        assertThat(complaint(write("a,b\n\n"))).contains("no rows");
        assertThat(complaint(write("a,b, a \n1,2,3\n"))).contains("\"a\"").contains("twice");
        assertThat(complaint(write("a,b\n1,2\n1,\"2\n3,4\n")))
                .contains("f.csv:3")
                .contains("quote");
        assertThat(complaint(write("a,b\n1,2\n\"1\"x,2\n"))).contains("f.csv:3").contains("quote");
    }

    @Test
    void aRowThatDoesNotEndIsStoppedAtOneMegabyte() throws IOException {
        assertThat(complaint(write("a\nb\n\"" + "x\n".repeat(600_000) + "\"\n")))
                .contains("f.csv:3")
                .contains("1 MB");
        assertThat(complaint(write("a\n" + "x".repeat(1_100_000) + "\n")))
                .contains("f.csv:2")
                .contains("1 MB");
        assertThat(complaint(write("a\n" + ("x".repeat(1_000_000) + "\n").repeat(3))))
                .contains("none");
    }
}
