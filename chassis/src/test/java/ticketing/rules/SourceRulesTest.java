package ticketing.rules;

class SourceRulesTest extends SourceRules {}
