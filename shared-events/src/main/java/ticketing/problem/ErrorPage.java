package ticketing.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What the servlet container refused before or after JAX-RS had the request: each WAR's {@code web.xml} names this page
 * for every error.
 */
@WebServlet(ErrorPage.PATH)
public class ErrorPage extends HttpServlet {

    static final String PATH = "/problem";

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem problem = problem(request);
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        if (problem.status() == 503) {
            response.setHeader("Retry-After", Answers.RETRY_AFTER);
        }
        response.getOutputStream().write(problem.toJson().toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Containers refuse some encoded characters of an address, such as a slash, as if reading it had failed. */
    private static boolean isAddressRefused(HttpServletRequest request, Throwable failure) {
        String address = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return failure instanceof IOException && address.contains("%");
    }

    /**
     * Containers refuse some addresses, such as those below WEB-INF, by an exception. Asked for by its own address, and
     * not by the container, the page is as unknown as any other.
     */
    private static Problem problem(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer told ? told : 404;
        if (status >= 500 && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            return isAddressRefused(request, failure) ? Status.bare(400) : Incident.log(failure);
        }
        return Status.bare(status);
    }
}
