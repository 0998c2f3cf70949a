package ticketing.chassis.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Responds to requests that the servlet container refused before or after JAX-RS. Each WAR's {@code web.xml} sets it as the
 * page of all errors.
 */
@WebServlet(ErrorPageServlet.PATH)
public class ErrorPageServlet extends HttpServlet {

    static final String PATH = "/problem";

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem problem = problem(request);
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        if (problem.status() == 503) {
            response.setHeader("Retry-After", ProblemResponses.RETRY_AFTER);
        }
        response.getOutputStream().write(problem.toJson().toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Containers refuse some encoded characters of an address, such as a slash, by an {@link IOException}. */
    private static boolean isAddressRefused(HttpServletRequest request, Throwable failure) {
        String address = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return failure instanceof IOException && address.contains("%");
    }

    /**
     * Containers refuse some addresses, such as those below WEB-INF, by an exception. A direct request of this page's own
     * address is 404.
     */
    private static Problem problem(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        if (status >= 500 && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            return isAddressRefused(request, failure) ? ProblemStatus.of(400) : Incident.log(failure);
        }
        return ProblemStatus.of(status);
    }
}
