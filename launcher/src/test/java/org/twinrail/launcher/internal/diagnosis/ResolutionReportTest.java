package org.twinrail.launcher.internal.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinrail.launcher.Platform;
import org.twinrail.launcher.TestProduct;

/** What a person reads when bundles do not go together. */
class ResolutionReportTest {

    /** A package the test classes have. */
    private static final String API = "org.twinrail.launcher.testblocked";

    @TempDir
    Path root;

    @Test
    void whatIsThereInAnotherVersionIsNamedWithWhoHasIt() throws Exception {
        TestProduct product = product()
                .bundle("test.provider", 5, Map.of("Export-Package", API + ";version=1.4;-noimport:=true"))
                .bundle("test.user", 10, Map.of("Import-Package", API + ";version=\"[2.0,3)\""));
        assertThat(report(product, Locale.ENGLISH))
                .contains(
                        "test.user 1.0.0",
                        "the package " + API + " in version [2.0",
                        "3.0",
                        "test.provider 1.0.0: 1.4");
        assertThat(report(product, Locale.CHINESE)).contains("软件包 " + API, "现有的只有", "test.provider 1.0.0: 1.4");
    }

    @Test
    void aBundleThatWaitsForAnotherUnusableOneNamesIt() throws Exception {
        TestProduct product = product()
                .bundle(
                        "test.provider",
                        5,
                        Map.of("Export-Package", API + ";version=1.4;-noimport:=true", "Import-Package", "no.such"))
                .bundle("test.user", 10, Map.of("Import-Package", API + ";version=\"[1.0,2)\""));
        assertThat(report(product, Locale.ENGLISH))
                .contains("test.provider 1.0.0 cannot be used", "no.such in any version; no installed bundle offers it")
                .contains("test.user 1.0.0 cannot be used", "from test.provider 1.0.0, which cannot be used itself");
    }

    @Test
    void aJavaThatIsTooOldIsSaidSo() throws Exception {
        TestProduct product = product()
                .bundle(
                        "test.future",
                        10,
                        Map.of("Require-Capability", "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=99))\""));
        assertThat(report(product, Locale.ENGLISH))
                .contains(
                        "test.future",
                        "Java 99",
                        "this is Java " + Runtime.version().feature());
    }

    @Test
    void aCapabilityNobodyHasIsNamed() throws Exception {
        TestProduct product = product()
                .bundle("test.capable", 10, Map.of("Require-Capability", "org.some.thing;filter:=\"(version>=3)\""));
        assertThat(report(product, Locale.CHINESE)).contains("test.capable", "能力 org.some.thing", "都不提供");
    }

    @Test
    void aRequiredBundleAndAFragmentsHostAreNamed() throws Exception {
        TestProduct product = product()
                .bundle("test.needs", 10, Map.of("Require-Bundle", "some.bundle;bundle-version=\"[1.2,2)\""))
                .bundle("test.fragment", 10, Map.of("Fragment-Host", "some.host"));
        assertThat(report(product, Locale.ENGLISH))
                .contains("the bundle some.bundle in version [1.2", "the bundle some.host in any version");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(&(osgi.wiring.package=a.b)(version>=1.0.0)(!(version>=2.0.0)))|[1.0.0,2.0.0)",
                "(&(osgi.wiring.package=a.b)(version>=1.0.0)(version<=2.0.0))|[1.0.0,2.0.0]",
                "(&(osgi.wiring.package=a.b)(!(version<=1.0.0))(!(version>=2.0.0)))|(1.0.0,2.0.0)",
                "(&(osgi.wiring.package=a.b)(version>=1.0.0))|[1.0.0,∞)",
                "(&(osgi.wiring.package=a.b)(version=1.5))|[1.5,1.5]",
                "(&(osgi.wiring.package=a.b)(!(version>=2.0.0)))|[0,2.0.0)",
                "(osgi.wiring.package=a.b)|''",
            })
    void aFilterIsReadAsAnInterval(String filter, String interval) {
        assertThat(RequirementName.of("osgi.wiring.package", filter)).isEqualTo(new RequirementName("a.b", interval));
    }

    private TestProduct product() throws Exception {
        return TestProduct.withProgram(root);
    }

    private static String report(TestProduct product, Locale language) throws Exception {
        try (Platform platform = Platform.boot(product.written().settings())) {
            return String.join("\n", platform.problems(language));
        }
    }
}
