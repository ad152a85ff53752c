package org.twinrail.rules.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.KieBuilderImpl;
import org.drools.compiler.kproject.models.KieModuleModelImpl;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;
import org.twinrail.api.rules.Deed;
import org.twinrail.rules.internal.vocabulary.Vocabularies;

/** The loader alone, on rules that no guard has looked at. */
class RunningRulesTest {

    @Test
    void aRuleCompiledWithoutTheGuardStillCannotReachTheSystem(@TempDir Path temp) throws Exception {
        KieBase base = unguarded("System.setProperty(\"twinrail.reached\", \"yes\");", temp);

        KieSession session = base.newKieSession();
        session.insert(Deed.of("x", "y"));

        assertThatThrownBy(session::fireAllRules).hasStackTraceContaining("java.lang.System");
        assertThat(System.getProperty("twinrail.reached")).isNull();
    }

    private static KieBase unguarded(String consequence, Path temp) throws Exception {
        KieServices services = KieServices.get();
        ReleaseId id = services.newReleaseId("test", "unguarded", "1");
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(id);
        files.write(
                "src/main/resources/x/r.drl",
                "package x; import org.twinrail.api.rules.*; rule \"r\" when Deed() then " + consequence + " end");
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        assertThat(builder.getResults().getMessages()).isEmpty();
        Path archive = temp.resolve("x.kjar");
        java.nio.file.Files.write(archive, ((InternalKieModule) builder.getKieModule()).getBytes());
        services.getRepository().removeKieModule(id);
        KieModuleModelImpl model = (KieModuleModelImpl) services.newKieModuleModel();
        KieBuilderImpl.setDefaultsforEmptyKieModule(model);
        services.getRepository().addKieModule(new CanonicalKieModule(id, model, archive.toFile()));
        return services.newKieContainer(id, new GuardedLoader(new Vocabularies().types()))
                .getKieBase();
    }
}
