package ticketing.house;

class SourceRulesTest extends SourceRules {}
