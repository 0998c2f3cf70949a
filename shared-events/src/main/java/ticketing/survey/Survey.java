package ticketing.survey;

import java.util.List;

/** What somebody wants to know of a service's database. A CDI bean: every one there is, is asked. */
public interface Survey {

    List<Question> questions();
}
