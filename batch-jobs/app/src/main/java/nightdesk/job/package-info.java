/**
 * The nightly job, step by step in the order of the flow: scan, read, register, extract, stories, ledger, metrics, compose, render, publish,
 * tidy. {@link nightdesk.job.NightlyJob} shows it on one screen; {@link nightdesk.job.Night} is what the steps of one run share;
 * {@link nightdesk.job.NightDesk} runs it from request to exit code.
 */
@NullMarked
package nightdesk.job;

import org.jspecify.annotations.NullMarked;
