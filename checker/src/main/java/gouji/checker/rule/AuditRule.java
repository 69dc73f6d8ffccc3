package gouji.checker.rule;

import gouji.checker.finding.Severity;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the user is told of a rule. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface AuditRule {
  /** The class's name in kebab-case. */
  String id();

  /** Chinese, a noun phrase without a full stop: the workbook's 问题类型. */
  String title();

  /** The same in English. */
  String titleEn();

  /** What its findings are unless one of them says otherwise. */
  Severity severity();

  /** The document or convention an auditor can cite, in Chinese: the workbook's 依据. */
  String authority();
}
