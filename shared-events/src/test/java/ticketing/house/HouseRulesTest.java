package ticketing.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

@AnalyzeClasses(packages = "ticketing", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule each_room_knows_only_the_rooms_below = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("events")
            .definedBy("ticketing.events")
            .layer("request")
            .definedBy("ticketing.request")
            .layer("problem")
            .definedBy("ticketing.problem")
            .layer("platform")
            .definedBy("ticketing.platform")
            .layer("delivery")
            .definedBy("ticketing.delivery")
            .layer("identity")
            .definedBy("ticketing.identity")
            .layer("web")
            .definedBy("ticketing.web")
            .layer("survey")
            .definedBy("ticketing.survey")
            .layer("admin")
            .definedBy("ticketing.admin")
            .layer("admin.rest")
            .definedBy("ticketing.admin.rest")
            .whereLayer("events")
            .mayNotAccessAnyLayer()
            .whereLayer("request")
            .mayNotAccessAnyLayer()
            .whereLayer("problem")
            .mayOnlyAccessLayers("request")
            .whereLayer("platform")
            .mayOnlyAccessLayers("problem", "request")
            .whereLayer("delivery")
            .mayOnlyAccessLayers("events", "platform", "problem", "request", "survey")
            .whereLayer("identity")
            .mayOnlyAccessLayers("delivery", "events", "platform", "problem", "request")
            .whereLayer("web")
            .mayOnlyAccessLayers("platform", "problem")
            .whereLayer("survey")
            .mayOnlyAccessLayers("platform", "request")
            .whereLayer("admin")
            .mayOnlyAccessLayers("delivery", "events", "platform", "problem", "request", "survey")
            .whereLayer("admin.rest")
            .mayOnlyAccessLayers("admin", "delivery", "identity", "platform", "problem", "web");

    @ArchTest
    static final ArchRule the_vocabulary_uses_only_the_jdk = classes()
            .that()
            .resideInAPackage("ticketing.events")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "ticketing.events");
}
