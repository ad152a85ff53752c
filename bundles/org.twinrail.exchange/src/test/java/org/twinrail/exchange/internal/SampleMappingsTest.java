package org.twinrail.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinrail.api.exchange.Importer;

/** Tries the shipped mappings on the public data set they are for, which is not part of the project. */
class SampleMappingsTest {
    private final Path data = Path.of(System.getProperty("twinrail.crm.data", "/work/shared/data/crm"));
    private final Path samples = Path.of(System.getProperty("basedir", "."), "../../launcher/samples/crm");
    private final Kinds kinds = new Kinds();
    private final MemoryHouse house = kinds.house();
    private final ImporterComponent importer = kinds.importer(house);

    @BeforeEach
    void findTheData() {
        assumeTrue(
                Files.isDirectory(data),
                "skipped: the CRM data set is not at " + data + "; name its folder with -Dtwinrail.crm.data=...");
    }

    private Importer.Report run(String kind, String file, String mapping, boolean dryRun) {
        return importer.run(
                new Importer.Order(kind, data.resolve(file), samples.resolve(mapping), dryRun, "admin"),
                progress -> {});
    }

    @Test
    void allFiveFilesAreTakenWithoutAFault() {
        Importer.Report managers = run("people", "sales-teams.csv", "managers.yaml", false);
        assertThat(managers.created()).isEqualTo(6);
        assertThat(managers.unchanged()).isEqualTo(24);
        assertThat(run("people", "sales-teams.csv", "people.yaml", false).created())
                .isEqualTo(30);
        assertThat(run("customers", "accounts.csv", "customers.yaml", false).created())
                .isEqualTo(97);
        assertThat(run("products", "products.csv", "products.yaml", false).created())
                .isEqualTo(8);
        assertThat(run("opportunities", "sales-pipeline.csv", "opportunities.yaml", false)
                        .created())
                .isEqualTo(14_277);
        Importer.Report touches = run("touches", "clicks.csv", "touches.yaml", false);
        assertThat(touches.created()).isEqualTo(30_244);
        assertThat(run("touches", "clicks.csv", "touches.yaml", false).unchanged())
                .isEqualTo(30_244);
        assertThat(house.store.get("customer.record/Sunnamplex").toString())
                .isEqualTo(
                        "{\"employees\":13938,\"name\":\"Sunnamplex\",\"revenue\":{\"amount\":4592960000,\"currency\":\"USD\"}}");
        assertThat(house.store.get("opportunity.record/MA82HVCI").toString())
                .isEqualTo(
                        "{\"amount\":{\"amount\":0,\"currency\":\"USD\"},\"number\":\"MA82HVCI\",\"openedOn\":\"2017-06-15\",\"outcome\":\"OPEN\","
                                + "\"owner\":\"James Ascencio\",\"product\":\"GTXPro\"}");
        assertThat(house.store.get("opportunity.record/67HY0MW7").path("amount").toString())
                .isEqualTo("{\"amount\":500,\"currency\":\"USD\"}");
    }
}
