package org.twinrail.itest.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * The five files of a CRM export: the public one where it lies beside the checkout or where {@code twinrail.crm.data} says, else a small
 * stand-in of the same form, with the same gaps, so that these tests run everywhere.
 */
public final class CrmExport {
    private static final List<String> FILES =
            List.of("accounts.csv", "products.csv", "sales-teams.csv", "sales-pipeline.csv", "clicks.csv");
    private static final long SEED = 7;

    private CrmExport() {}

    /** Where the public export is on this machine. */
    public static Optional<Path> published() {
        Path folder = Path.of(System.getProperty(
                "twinrail.crm.data",
                Checkout.root().resolve("../shared/data/crm").toString()));
        return FILES.stream().allMatch(f -> Files.isRegularFile(folder.resolve(f)))
                ? Optional.of(folder)
                : Optional.empty();
    }

    /** Puts the files into a folder of the test's own, because imports write beside the file they read. */
    public static void copyTo(Path folder) throws IOException {
        Optional<Path> published = published();
        for (String file : FILES) {
            if (published.isPresent()) {
                Files.copy(published.get().resolve(file), folder.resolve(file));
            } else {
                Files.write(folder.resolve(file), standIn(file));
            }
        }
    }

    private static List<String> standIn(String file) {
        Random random = new Random(SEED);
        List<String> lines = new ArrayList<>();
        switch (file) {
            case "accounts.csv" -> {
                lines.add("Account,Revenue,Employees");
                for (int i = 0; i < 12; i++) {
                    lines.add("Account" + i + "," + (100 + i) + ".5," + (10 * i + 3) + ".0");
                }
            }
            case "products.csv" -> {
                lines.add("Product,Sales_Price");
                for (int i = 0; i < 4; i++) {
                    lines.add("Product" + i + "," + (500 + i) + ".0");
                }
            }
            case "sales-teams.csv" -> {
                lines.add("Sales_Agent,Manager,Regional_Office");
                for (int i = 0; i < 6; i++) {
                    lines.add("Agent " + i + ",Manager " + i % 2 + ",Central");
                }
            }
            case "sales-pipeline.csv" -> pipeline(lines, random);
            default -> {
                lines.add("Created_On,Source,Industry");
                for (int i = 0; i < 400; i++) {
                    lines.add(LocalDate.of(2017, 1, 1).plusDays(random.nextInt(90)) + ",Referral,"
                            + (i % 3 == 0 ? "IT" : "Retail"));
                }
            }
        }
        return lines;
    }

    private static void pipeline(List<String> lines, Random random) {
        lines.add("Account,Opportunity_ID,Sales_Agent,Deal_Stage,Product,Close_Date,Close_Value,Created_On");
        for (int i = 0; i < 300; i++) {
            String account = i % 5 == 0 ? "" : "Account" + random.nextInt(13);
            String stage = List.of("Won", "Lost", "In_Progress").get(random.nextInt(3));
            LocalDate created = LocalDate.of(2017, 3, 1).plusDays(random.nextInt(200));
            boolean open = stage.equals("In_Progress");
            String value =
                    open || i % 40 == 0 ? "" : stage.equals("Lost") ? "0.0" : (100 + random.nextInt(90_000)) + ".25";
            lines.add(String.join(
                    ",",
                    account,
                    "ID%05d".formatted(i),
                    "Agent " + random.nextInt(6),
                    stage,
                    "Product" + random.nextInt(5),
                    open ? "" : created.plusDays(random.nextInt(60)).toString(),
                    value,
                    created.toString()));
        }
    }
}
