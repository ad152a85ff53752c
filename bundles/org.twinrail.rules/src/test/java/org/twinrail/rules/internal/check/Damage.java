package org.twinrail.rules.internal.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Damages files as broken disks, wrong programs and tired people do; the same chance damages alike. */
final class Damage {
    private static final List<String> WORDS = List.of(
            "\"",
            "(",
            ")",
            "{",
            "}",
            ",",
            "，",
            ";",
            "\n",
            "\t",
            "$param",
            "$1",
            "$99",
            "${",
            "...",
            "RuleTable x",
            "CONDITION",
            "ACTION",
            "rule \"x\"",
            "when",
            "then",
            "end",
            "规则",
            "当",
            "则",
            "完",
            "且",
            "eval(",
            "not ",
            "exists ",
            "forall(",
            "accumulate(",
            "from ",
            "//",
            "/*",
            "*/",
            "\\",
            "\\u0041",
            "@reason_zh(",
            "salience ",
            "&",
            "!!java.lang.Object ",
            "*a",
            "&a ",
            "- ",
            ": ",
            "[",
            "]",
            "<",
            ">",
            "\0",
            "\uFEFF",
            "\uD83D\uDE00",
            "\u202E",
            "1e999999999",
            "[when]",
            "{x:(a+)+}",
            "=",
            "true",
            "null",
            "-1",
            "import java.io.*;",
            "declare X end",
            "function void f() {}");
    private static final int LONG = 100_000;

    private final Random chance;

    Damage(long seed) {
        this.chance = new Random(seed);
    }

    /** A file with some damage: as text three times out of four, as bytes otherwise. */
    byte[] of(byte[] file) {
        byte[] damaged = file;
        for (int times = 1 + chance.nextInt(3); times > 0; times--) {
            damaged = chance.nextInt(4) == 0 ? bytes(damaged) : text(damaged);
        }
        return damaged;
    }

    private byte[] bytes(byte[] file) {
        byte[] damaged = file.clone();
        if (damaged.length == 0) {
            return damaged;
        }
        if (chance.nextInt(4) == 0) {
            return java.util.Arrays.copyOf(damaged, chance.nextInt(damaged.length));
        }
        for (int flips = 1 + chance.nextInt(4); flips > 0; flips--) {
            damaged[chance.nextInt(damaged.length)] ^= (byte) (1 << chance.nextInt(8));
        }
        return damaged;
    }

    private byte[] text(byte[] file) {
        List<String> lines = new ArrayList<>(List.of(new String(file, StandardCharsets.UTF_8).split("\n", -1)));
        int at = chance.nextInt(lines.size());
        String line = lines.get(at);
        int within = chance.nextInt(line.length() + 1);
        switch (chance.nextInt(8)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, line);
            case 2 -> lines.set(at, line.substring(0, within));
            case 3 -> lines.set(at, line.substring(0, within) + any() + line.substring(within));
            case 4 -> lines.set(at, line.substring(within) + line.substring(0, within));
            case 5 -> lines.set(at, line.replace(",", any()));
            case 6 ->
                lines.set(at, line.substring(0, within) + word().repeat(chance.nextInt(20)) + line.substring(within));
            default -> lines.set(at, line.substring(0, within) + word() + line.substring(within));
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private String word() {
        return WORDS.get(chance.nextInt(WORDS.size()));
    }

    private String any() {
        if (chance.nextInt(6) == 0) {
            return word().repeat(chance.nextInt(LONG / 8));
        }
        int[] letters = chance.ints(1 + chance.nextInt(20), 0, Character.MAX_CODE_POINT + 1)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .toArray();
        return new String(letters, 0, letters.length);
    }

    /** A workbook with some damage: to the archive, or to what it holds. */
    byte[] ofWorkbook(byte[] workbook) {
        if (chance.nextInt(4) == 0) {
            return bytes(workbook);
        }
        List<String> names =
                List.of("xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml");
        String damaged = chance.nextInt(2) == 0 ? names.get(0) : names.get(chance.nextInt(names.size()));
        return replaced(workbook, damaged, this::of);
    }

    /** A workbook with a part of it made into another. */
    static byte[] replaced(byte[] workbook, String part, java.util.function.UnaryOperator<byte[]> by) {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals(part) ? by.apply(content) : content);
                out.closeEntry();
            }
            out.finish();
            return bytes.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
