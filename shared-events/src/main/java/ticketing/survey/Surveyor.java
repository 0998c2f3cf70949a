package ticketing.survey;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import ticketing.platform.Database;
import ticketing.platform.Migrations;
import ticketing.platform.Outage;
import ticketing.platform.Reachability;
import ticketing.platform.Service;
import ticketing.request.Log;

/**
 * Asks the database what the surveys want to know, every ten seconds, or every minute what is to be asked seldom, and
 * shows the answers as gauges. While the database is away they show what it said last.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Surveyor {

    private static final Logger LOG = Log.of(Surveyor.class);

    @Inject
    @Any
    private Instance<Survey> surveys;

    @Inject
    private MetricRegistry metrics;

    @Inject
    private Database database;

    @Inject
    private Migrations migrations;

    @Inject
    private Reachability reachability;

    @Inject
    private Service service;

    private final Map<Question, Answer> answers = new LinkedHashMap<>();

    @PostConstruct
    void begin() {
        surveys.stream()
                .flatMap(survey -> survey.questions().stream())
                .forEach(question -> answers.put(question, new Answer()));
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void askOften() {
        ask(false);
    }

    @Schedule(hour = "*", minute = "*", second = "5", persistent = false)
    public void askSeldom() {
        ask(true);
    }

    /** What the database said last; 0 until it has said anything. Only for a question that has one figure. */
    public double figure(Question question) {
        return answers.get(question).of(Question.ALONE);
    }

    /** All that the database said last; nothing of what it was not asked yet. */
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        answers.forEach((question, answer) ->
                answer.figures().forEach((value, number) -> figures.add(question.answered(value, number))));
        return figures;
    }

    private void ask(boolean seldom) {
        if (migrations.isDone() && reachability.isReachable()) {
            try (Connection connection = database.background().getConnection();
                    Statement statement = connection.createStatement()) {
                for (Map.Entry<Question, Answer> each : answers.entrySet()) {
                    if (each.getKey().isSeldom() == seldom) {
                        ask(statement, each.getKey(), each.getValue());
                    }
                }
            } catch (SQLException failure) {
                Level level = Outage.mayPass(failure) ? Level.DEBUG : Level.ERROR;
                LOG.log(level, "The figures could not be read", failure);
            }
        }
    }

    private void ask(Statement statement, Question question, Answer answer) throws SQLException {
        Map<String, Double> heard = new HashMap<>();
        try (ResultSet rows = statement.executeQuery(question.sql())) {
            while (rows.next()) {
                heard.put(rows.getString("value"), rows.getDouble("figure"));
            }
        }
        answer.become(heard).forEach(value -> show(question, value, answer));
    }

    private void show(Question question, String value, Answer answer) {
        Metadata described = Metadata.builder()
                .withName(question.figure())
                .withDescription(question.description())
                .build();
        List<Tag> tags = new ArrayList<>(List.of(new Tag("service", service.name())));
        question.label().ifPresent(label -> tags.add(new Tag(label, value)));
        metrics.gauge(described, answer, each -> each.of(value), tags.toArray(Tag[]::new));
    }
}
