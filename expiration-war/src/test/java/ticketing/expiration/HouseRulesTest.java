package ticketing.expiration;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeJars;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import ticketing.house.HouseRules;
import ticketing.house.SourceRules;

@AnalyzeClasses(
        packages = "ticketing.expiration",
        importOptions = {DoNotIncludeTests.class, DoNotIncludeJars.class})
class HouseRulesTest extends SourceRules {

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);
}
