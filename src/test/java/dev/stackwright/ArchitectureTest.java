package dev.stackwright;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.stackwright", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule dependenciesPointOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("dev.stackwright..")
            .layer("main")
            .definedBy("dev.stackwright")
            .layer("cli")
            .definedBy("dev.stackwright.cli..")
            .optionalLayer("ui")
            .definedBy("dev.stackwright.ui..")
            .layer("prove")
            .definedBy("dev.stackwright.prove..")
            .optionalLayer("engine")
            .definedBy("dev.stackwright.engine..")
            .layer("repository")
            .definedBy("dev.stackwright.repository..")
            .layer("generate")
            .definedBy("dev.stackwright.generate..")
            .layer("assess")
            .definedBy("dev.stackwright.assess..")
            .layer("rules")
            .definedBy("dev.stackwright.rules..")
            .layer("analysis")
            .definedBy("dev.stackwright.analysis..")
            .layer("catalog")
            .definedBy("dev.stackwright.catalog..")
            .layer("document")
            .definedBy("dev.stackwright.document..")
            .layer("importing")
            .definedBy("dev.stackwright.importing..")
            .layer("yaml")
            .definedBy("dev.stackwright.yaml..")
            .layer("model")
            .definedBy("dev.stackwright.model..")
            .whereLayer("main")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("cli")
            .mayOnlyBeAccessedByLayers("main")
            .whereLayer("ui")
            .mayOnlyBeAccessedByLayers("main")
            .whereLayer("prove")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("engine")
            .mayOnlyBeAccessedByLayers("main", "cli", "ui", "prove")
            .whereLayer("repository")
            .mayOnlyBeAccessedByLayers("main", "cli", "ui", "prove", "engine")
            .whereLayer("assess")
            .mayOnlyBeAccessedByLayers("cli", "ui")
            .whereLayer("rules")
            .mayOnlyBeAccessedByLayers("main", "cli", "ui", "assess", "repository")
            .whereLayer("generate")
            .mayOnlyBeAccessedByLayers("main", "cli", "ui", "prove", "repository", "engine")
            .whereLayer("analysis")
            .mayOnlyBeAccessedByLayers(
                    "main", "cli", "ui", "assess", "prove", "repository", "rules", "generate", "importing")
            .whereLayer("document")
            .mayOnlyBeAccessedByLayers("main", "cli", "ui")
            .whereLayer("importing")
            .mayOnlyBeAccessedByLayers("ui")
            .whereLayer("yaml")
            .mayOnlyBeAccessedByLayers("document", "importing");

    @ArchTest
    static final ArchRule onlyTheWindowKnowsJavaFx = noClasses()
            .that()
            .resideOutsideOfPackage("dev.stackwright.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx..");

    @ArchTest
    static final ArchRule onlyTheDockerEngineKnowsDockerJava = noClasses()
            .that()
            .resideOutsideOfPackage("dev.stackwright.engine.docker..")
            .should()
            .dependOnClassesThat(resideInAPackage("com.github.dockerjava.."));

    @ArchTest
    static final ArchRule thereAreNoCycles =
            slices().matching("dev.stackwright.(*)..").should().beFreeOfCycles();
}
