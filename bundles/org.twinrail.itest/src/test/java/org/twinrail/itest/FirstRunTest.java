package org.twinrail.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.itest.support.Twinrail;

/** The product starts on an empty folder and every bundle runs. */
class FirstRunTest {
    @Test
    void everyBundleRuns(@TempDir Path data) throws Exception {
        try (Twinrail twinrail = Twinrail.on(data)) {
            assertThat(twinrail.run("--json", "bundles").json()).isNotEmpty().allSatisfy(bundle -> assertThat(
                            bundle.get("state").asText())
                    .as(bundle.get("name").asText())
                    .isEqualTo("ACTIVE"));
        }
    }
}
