package ticketing.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

@AnalyzeClasses(packages = "ticketing.chassis", importOptions = DoNotIncludeTests.class)
class ArchitectureRulesTest {

    @ArchTest
    static final ArchTests house = ArchTests.in(ArchitectureRules.class);

    @ArchTest
    static final ArchRule packages_access_only_those_below = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("service")
            .definedBy("ticketing.chassis.service")
            .layer("request")
            .definedBy("ticketing.chassis.request")
            .layer("problem")
            .definedBy("ticketing.chassis.problem")
            .layer("database")
            .definedBy("ticketing.chassis.database")
            .layer("batching")
            .definedBy("ticketing.chassis.batching")
            .layer("metrics")
            .definedBy("ticketing.chassis.metrics")
            .layer("http")
            .definedBy("ticketing.chassis.http")
            .layer("identity")
            .definedBy("ticketing.chassis.identity")
            .layer("operators")
            .definedBy("ticketing.chassis.operators")
            .layer("operators.rest")
            .definedBy("ticketing.chassis.operators.rest")
            .whereLayer("service")
            .mayNotAccessAnyLayer()
            .whereLayer("request")
            .mayNotAccessAnyLayer()
            .whereLayer("problem")
            .mayOnlyAccessLayers("request", "service")
            .whereLayer("database")
            .mayOnlyAccessLayers("problem", "request", "service")
            .whereLayer("batching")
            .mayOnlyAccessLayers("database", "problem", "request")
            .whereLayer("metrics")
            .mayOnlyAccessLayers("database", "request", "service")
            .whereLayer("http")
            .mayOnlyAccessLayers("database", "metrics", "problem", "request", "service")
            .whereLayer("identity")
            .mayOnlyAccessLayers("database", "problem", "request", "service")
            .whereLayer("operators")
            .mayOnlyAccessLayers("database", "metrics", "service")
            .whereLayer("operators.rest")
            .mayOnlyAccessLayers("database", "http", "identity", "operators", "problem", "service");

    @ArchTest
    static final ArchRule the_chassis_knows_no_event =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("ticketing.events..", "ticketing.delivery..");
}
