package gouji.checker.cli;

import gouji.checker.text.Message;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what picocli found wrong with the arguments. */
final class UsageErrors {
  private UsageErrors() {}

  static Message explain(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return Message.of("error.unknown", String.join(" ", unmatched.getUnmatched()));
    }
    if (e instanceof MissingParameterException missing) {
      return Message.of(
          "error.missing", missing.getMissing().stream().map(UsageErrors::name).toList());
    }
    if (e.getArgSpec() != null && e.getValue() != null) {
      return Message.of("error.value", name(e.getArgSpec()), e.getValue());
    }
    return Message.of("error.usage", String.valueOf(e.getMessage()));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
