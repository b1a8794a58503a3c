"""The SPIN interview (DOMAIN §4), from its plan to what the dossier has of it.

A newcomer reads ``talk`` first: plain values of a whole interview, which rules, map and paper
share. From top to bottom a module may use those above it; ``pyproject.toml`` holds the layers.

* The talk read: ``talk``, ``chains``, ``order``, ``span``, ``hint``, ``cost``.
* Judging words and talks, no writing: ``wording``, ``jargon``, ``opener``, ``limits``, ``quality``.
* The coach: ``seen``, ``rules_asking``, ``rules_needs``, ``rules_outcome``, together in ``rules``;
  ``live`` whispers meanwhile, ``proposal_rules`` is for proposals.
* The playbook: ``playbook_kinds``, ``playbook_shipped``, ``playbook`` (versions); ``bank``,
  ``frames``, ``cases`` read it; ``playbook_lines``, ``_json``, ``_file`` exchange it.
* Before a talk: ``prepare``, ``opening``; begun, read, autosaved: ``interviews``, ``saved``.
* The dossier's side: ``needs`` with their versions.
* While it is led: ``capture`` (with ``links``) writes, ``suggest`` offers what to ask next.
* Its end: ``summing_up``; ``finish`` in one change, by ``promises`` and ``visit_prefill``.
* Looking back: ``compare`` (quality, lessons), ``ledger`` (advances, continuations running).
"""
